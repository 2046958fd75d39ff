using Kpss.Documents.Diagnostics;
using Kpss.Planning.Sources;

namespace Kpss.Cli.Editors;

/// <summary>Edits of a JSON text that leave comments, order and layout around them as they are.</summary>
internal sealed class JsonEdits(string text)
{
    private const string Step = "  ";

    private readonly SourceFile _file = new("", text);
    private readonly List<TextEdit> _edits = [];
    private readonly string _lineEnd = LineEnds.Of(text);

    public void Replace(JsonEntry entry, string value) =>
        _edits.Add(new(_file.Span(entry.ValueStart, entry.ValueEnd - entry.ValueStart), Indented(value, IndentAt(entry.Start))));

    /// <summary>Puts entries behind the last one.</summary>
    /// <param name="entries">Whole: `"name": value`, with line ends where they have some.</param>
    public void Append(JsonContainer container, IReadOnlyList<string> entries)
    {
        if (entries.Count == 0) return;
        var outer = IndentAt(container.Open);
        var indent = container.Entries.Count > 0 && IsFirstOnLine(container.Entries[0].Start) ? IndentAt(container.Entries[0].Start) : outer + Step;
        if (container.Entries.Count > 0 && !HasComma(container)) _edits.Add(new(_file.Span(container.Entries[^1].ValueEnd, 0), ","));

        var at = container.Close;
        while (at > container.Open + 1 && char.IsWhiteSpace(text[at - 1])) at--;
        var lines = string.Join(',', entries.Select(entry => _lineEnd + indent + Indented(entry, indent)));
        var isOnOneLine = text.AsSpan(at, container.Close - at).IndexOf('\n') < 0;
        _edits.Add(new(_file.Span(at, 0), isOnOneLine ? lines + _lineEnd + outer : lines));
    }

    /// <returns>Null rather than a text that is no JSON any more.</returns>
    public string? Apply()
    {
        var edited = TextEdits.Apply(_file, _edits);
        return JsonContainer.Read(edited) is null ? null : edited;
    }

    private string Indented(string value, string indent) => value.Replace("\n", _lineEnd + indent, StringComparison.Ordinal);

    private string IndentAt(int offset)
    {
        var start = _file.LineStart(_file.PositionOf(offset).Line);
        var end = start;
        while (end < offset && text[end] is ' ' or '\t') end++;
        return text[start..end];
    }

    private bool IsFirstOnLine(int offset)
    {
        var start = _file.LineStart(_file.PositionOf(offset).Line);
        return text.AsSpan(start, offset - start).IsWhiteSpace();
    }

    /// <summary>A comma behind the last entry, not one in a comment.</summary>
    private bool HasComma(JsonContainer container)
    {
        for (var at = container.Entries[^1].ValueEnd; at < container.Close; at++)
        {
            if (text[at] == ',') return true;
            if (text[at] != '/') continue;
            var isLine = text[at + 1] == '/';
            var end = isLine ? text.IndexOf('\n', at) : text.IndexOf("*/", at + 2, StringComparison.Ordinal);
            if (end < 0) return false;
            at = isLine ? end : end + 1;
        }

        return false;
    }
}
