using Kpss.Documents.Diagnostics;

namespace Kpss.Planning.Checks.Texts;

/// <summary>The lines of a paragraph as they stand in its file, without their indentation.</summary>
internal sealed class WrittenLines
{
    private readonly SourceFile _file;
    private readonly int _first;
    private readonly int _start;

    private WrittenLines(SourceFile file, int first, int start, int count)
    {
        _file = file;
        _first = first;
        _start = start;
        Count = count;
    }

    public int Count { get; }

    /// <returns>Null for a text that starts amid a line, such as one behind its key.</returns>
    public static WrittenLines? Of(PlanText text)
    {
        if (text.Pieces.Count == 0) return null;
        var (first, last) = (text.Pieces[0].Part(TextRange.Between(0, 1)), text.Pieces[^1].Part(TextRange.Between(text.Value.Length - 1, text.Value.Length)));
        if (first is null || last is null || first.File != last.File || last.Line < first.Line) return null;

        var before = first.File.Text.AsSpan(first.File.LineStart(first.Line), first.Start - first.File.LineStart(first.Line));
        return before.IsWhiteSpace() ? new(first.File, first.Line, first.Start, last.Line - first.Line + 1) : null;
    }

    public SourceSpan Line(int index)
    {
        var line = _file.Line(_first + index);
        var start = index == 0 ? _start - _file.LineStart(_first) : line.Length - line.TrimStart(' ').Length;
        return _file.Span(_file.LineStart(_first + index) + start, Math.Max(0, line.TrimEnd().Length - start));
    }

    /// <summary>How many tabs every line has; null when they have not equally many.</summary>
    public int? TabsPerLine
    {
        get
        {
            var tabs = Line(0).Text.Count('\t');
            for (var i = 1; i < Count; i++)
            {
                if (Line(i).Text.Count('\t') != tabs) return null;
            }

            return tabs;
        }
    }
}
