using Kpss.Documents.Diagnostics;
using Kpss.Planning.Sources;
using Kpss.Planning.Syntax.Prose;

namespace Kpss.Planning.Syntax.Yaml;

/// <summary>A text value.</summary>
/// <param name="value">What YAML makes of the source, in Unicode form NFC.</param>
/// <param name="isPlain">Written without quotes and not as a block: the only form in which `null` and `~` mean nothing.</param>
public sealed class ScalarNode(SourceSpan span, string value, bool isPlain) : SyntaxNode, ITextSource
{
    private int[]? _sourceOffsets;

    public override SourceSpan Span { get; } = span;

    public string Value { get; } = Nfc.Compose(value);

    public bool IsPlain => isPlain;

    /// <summary>True for a key with nothing behind it.</summary>
    public bool IsEmpty => Value.Length == 0 || isPlain && Value is "~" or "null";

    /// <summary>The value on one line, with single spaces.</summary>
    public string Line => string.Join(' ', Value.Split((char[])[' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Where a part of the value stands in the source.</summary>
    public SourceSpan Part(int offset, int length)
    {
        _sourceOffsets ??= ScalarAlignment.SourceOffsets(Span, Value);
        var start = _sourceOffsets[Math.Clamp(offset, 0, Value.Length)];
        var end = length == 0 ? start : _sourceOffsets[Math.Clamp(offset + length - 1, 0, Value.Length)] + 1;
        return Span.File.Span(start, Math.Max(0, Math.Min(end, Span.File.Text.Length) - start));
    }
}
