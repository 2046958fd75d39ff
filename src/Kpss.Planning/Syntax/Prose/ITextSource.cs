using Kpss.Documents.Diagnostics;
using Kpss.Planning.Sources;

namespace Kpss.Planning.Syntax.Prose;

/// <summary>A text that was read from a file and can say where its parts stand in it.</summary>
public interface ITextSource
{
    string Value { get; }

    SourceSpan Part(int offset, int length);
}

/// <summary>The text of a Markdown file, in Unicode form NFC.</summary>
public sealed class FileText(SourceFile file) : ITextSource
{
    private int[]? _sourceOffsets;

    public string Value { get; } = Nfc.Compose(file.Text);

    public SourceSpan Part(int offset, int length)
    {
        if (ReferenceEquals(Value, file.Text)) return file.Span(offset, length);

        _sourceOffsets ??= Nfc.SourceOffsets(file.Text, Value);
        var start = _sourceOffsets[Math.Clamp(offset, 0, Value.Length)];
        var end = _sourceOffsets[Math.Clamp(offset + length, 0, Value.Length)];
        return file.Span(start, Math.Max(0, end - start));
    }
}

/// <summary>A stretch of a text, brought to its place in the file only when somebody asks. As with spans, all compare equal.</summary>
public sealed class TextPlace(ITextSource source, int offset, int length) : IEquatable<TextPlace>
{
    public SourceSpan Span => source.Part(offset, length);

    public bool Equals(TextPlace? other) => other is not null;

    public override bool Equals(object? obj) => obj is TextPlace;

    public override int GetHashCode() => 0;
}
