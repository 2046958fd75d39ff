using Kpss.Documents.Diagnostics;

namespace Kpss.Cli.Reporting;

/// <summary>The first line of a span, cut to fit a terminal, and the stretch of it to underline.</summary>
/// <param name="Indent">Columns before the first caret.</param>
/// <param name="Carets">At least one.</param>
public sealed record Excerpt(int LineNumber, string Line, int Indent, int Carets)
{
    /// <summary>Behind the line number, with a caret behind the end, 80 columns: the width of a terminal that nobody widened.</summary>
    public const int Widest = 72;

    /// <summary>How much is kept before the place when the line is cut there.</summary>
    private const int Context = 30;

    /// <summary>How many characters on either side of the place are laid out at all, so that one endless line costs no more than another.</summary>
    private const int Reach = 400;

    /// <param name="widest">Columns that the line may take.</param>
    public static Excerpt Of(SourceSpan span, int widest = Widest)
    {
        var number = span.Line;
        var text = span.File.Line(number);
        var lineStart = span.File.LineStart(number);
        var start = Math.Min(span.Start - lineStart, text.Length);
        var end = span.End - lineStart;
        if (end > text.Length) end = text.TrimEnd().Length;

        var from = Math.Max(0, start - Reach);
        var to = Math.Min(text.Length, start + Reach);
        var line = new DisplayLine(text[from..to]);
        var first = line.ColumnOf(start - from);
        return Cut(line, widest, number, first, Math.Max(first + 1, line.ColumnOf(Math.Min(end, to) - from)));
    }

    private static Excerpt Cut(DisplayLine line, int widest, int number, int first, int end)
    {
        if (line.Width <= widest) return new(number, line.Cut(0, line.Width).Text, first, end - first);

        var from = Math.Min(end, first + Context) < widest ? 0 : Math.Clamp(first - Context, 0, line.Width - widest + 1);
        var before = from > 0 ? "…" : "";
        var to = from + widest - before.Length;
        var after = to < line.Width ? "…" : "";
        to -= after.Length;

        var (text, shownFrom) = line.Cut(from, to);
        var carets = Math.Max(1, Math.Min(end, to) - first);
        return new(number, before + text + after, before.Length + first - shownFrom, carets);
    }
}
