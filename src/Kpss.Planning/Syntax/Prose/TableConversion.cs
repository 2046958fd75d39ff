using Kpss.Documents;
using Kpss.Documents.Diagnostics;
using Kpss.Planning.Syntax.Rules;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SourceSpan = Kpss.Documents.Diagnostics.SourceSpan;

namespace Kpss.Planning.Syntax.Prose;

/// <summary>Markdig's table into ours; what lies beyond the columns of its header is reported.</summary>
internal static class TableConversion
{
    /// <summary>As many as a page can hold.</summary>
    private const int MostColumns = 20;

    public static ProseTable? Of(Table table, Func<ContainerInline?, Sequence<ProseInline>> inlinesOf, Func<Block, SourceSpan> spanOf, Report report)
    {
        if (table.Count == 0) return null;

        // Markdig fills all rows up to the widest one.
        var width = Math.Min(table.ColumnDefinitions.Count, ((TableRow)table[0]).Count);
        if (width > MostColumns)
        {
            report.Add(UnsupportedMarkdown.TooManyColumns(spanOf(table), width, MostColumns));
            return null;
        }

        var rows = new List<ProseRow>(table.Count);
        foreach (var block in table)
        {
            var row = (TableRow)block;
            if (IsWider(row, width)) report.Add(UnsupportedMarkdown.WideRow(spanOf(row), width));
            var cells = new List<Sequence<ProseInline>>(width);
            for (var i = 0; i < width && i < row.Count; i++) cells.Add(inlinesOf(TextOf((TableCell)row[i])));
            while (cells.Count < width) cells.Add([]);
            rows.Add(new(row.IsHeader, cells.ToSequence()));
        }

        var columns = new List<ProseAlignment>(width);
        for (var i = 0; i < width; i++) columns.Add(AlignmentOf(table.ColumnDefinitions[i].Alignment));
        return new(columns.ToSequence(), rows.ToSequence());
    }

    private static bool IsWider(TableRow row, int width)
    {
        for (var i = width; i < row.Count; i++)
        {
            if (TextOf((TableCell)row[i])?.FirstChild is not null) return true;
        }

        return false;
    }

    private static ContainerInline? TextOf(TableCell cell) => cell.LastChild is ParagraphBlock text ? text.Inline : null;

    private static ProseAlignment AlignmentOf(TableColumnAlign? alignment) => alignment switch
    {
        TableColumnAlign.Center => ProseAlignment.Center,
        TableColumnAlign.Right => ProseAlignment.End,
        _ => ProseAlignment.Start,
    };
}
