using Kpss.Documents.Diagnostics;

namespace Kpss.Planning.Authoring.Rollover.Decisions;

/// <summary>A place in its line, with whole words around it.</summary>
internal static class LineExcerpt
{
    private const int Reach = 44;

    public static string Around(SourceSpan place)
    {
        var (file, line) = (place.File, place.Line);
        var text = file.Line(line);
        var at = place.Start - file.LineStart(line);
        var (start, end) = (Math.Max(0, at - Reach), Math.Min(text.Length, at + place.Length + Reach));
        while (start > 0 && text[start] != ' ') start++;
        while (end < text.Length && text[end - 1] != ' ') end--;
        var excerpt = text[start..end].Trim().TrimStart("# ").ToString();
        return $"{(start > 0 ? "… " : "")}{excerpt}{(end < text.Length ? " …" : "")}";
    }
}
