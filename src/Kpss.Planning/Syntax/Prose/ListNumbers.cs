using Kpss.Documents.Diagnostics;
using Kpss.Planning.Syntax.Rules;
using Markdig.Syntax;
using SourceSpan = Kpss.Documents.Diagnostics.SourceSpan;

namespace Kpss.Planning.Syntax.Prose;

/// <summary>Numbers that an author wrote before items and that would be printed otherwise.</summary>
internal static class ListNumbers
{
    private const int Largest = 9999;

    /// <summary>Reports at most one item of a list: the others follow from it.</summary>
    public static void Report(ListBlock list, Func<Block, SourceSpan> spanOf, Report report)
    {
        if (!list.IsOrdered || ReportDates(list, spanOf, report)) return;

        var allOnes = list.BulletType != 'a' && IsAllOnes(list);
        for (var i = 0; i < list.Count; i++)
        {
            var item = (ListItemBlock)list[i];
            var expected = ((ListItemBlock)list[0]).Order + i;
            if (item.Order > Largest) report.Add(UnsupportedMarkdown.NumberAsList(spanOf(item), item.Order));
            else if (item.Order != expected && !allOnes) report.Add(UnsupportedMarkdown.SkippedNumber(spanOf(item), Marker(list, item.Order), Marker(list, expected)));
            else continue;
            return;
        }
    }

    /// <summary>`1. 3. 2025` at the start of a line is a list in a list to Markdown: a date would fall apart.</summary>
    private static bool ReportDates(ListBlock list, Func<Block, SourceSpan> spanOf, Report report)
    {
        var found = false;
        foreach (var item in list)
        {
            if (item is not ListItemBlock { Count: > 0 } entry || entry[0] is not ListBlock { IsOrdered: true } inner || inner.Line != item.Line) continue;
            report.Add(UnsupportedMarkdown.DateAsList(spanOf(item)));
            found = true;
        }

        return found;
    }

    // Markdown counts by itself, and many write `1.` before every item.
    private static bool IsAllOnes(ListBlock list)
    {
        foreach (var item in list)
        {
            if (((ListItemBlock)item).Order != 1) return false;
        }

        return true;
    }

    private static string Marker(ListBlock list, int order) => list.BulletType == 'a' && order is >= 1 and <= 26
        ? $"{(char)('a' + order - 1)})"
        : $"{order}{(list.BulletType == 'a' ? ')' : list.OrderedDelimiter)}";
}
