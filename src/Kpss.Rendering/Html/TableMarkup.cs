using System.Globalization;
using Kpss.Documents.Tree;
using Kpss.Rendering.Markup;

namespace Kpss.Rendering.Html;

internal static class TableMarkup
{
    // Up to three columns fit on a phone when words may break; more of them scroll inside their own frame.
    private const int ColumnsThatScroll = 4;

    // More than these do not fit on a page that stands.
    private const int ColumnsThatTurnThePage = 8;

    // In characters: `Opatření 1.1` is no number any more.
    private const int LongestNumber = 8;

    public static void Write(MarkupWriter html, Table table, BlockMarkup blocks)
    {
        if (table.Columns.Count < ColumnsThatScroll && table.Role != TableRole.Matrix)
        {
            WriteTable(html, table, blocks);
            return;
        }

        var isWide = table.Columns.Count >= ColumnsThatTurnThePage;
        html.Start("div").Attribute("class", isWide ? "scroll wide" : "scroll").Attribute("role", "region").Attribute("tabindex", "0");
        html.Attribute("aria-labelledby", PageIds.TitleOf(table.Key.Anchor)).NewLine();
        WriteTable(html, table, blocks);
        html.EndLine();
    }

    private static void WriteTable(MarkupWriter html, Table table, BlockMarkup blocks)
    {
        html.Start("table").Attribute("id", table.Key.Anchor);
        html.Attribute("class", ClassOf(table)).NewLine();
        WriteCaption(html, table);
        if (table.Role != TableRole.Matrix) WriteColumns(html, table);
        WriteRows(html, "thead", table.Header.AsSpan(), table, blocks);
        WriteRows(html, "tbody", table.Rows.AsSpan(), table, blocks);
        html.EndLine();
    }

    private static string ClassOf(Table table) => table.Role switch
    {
        TableRole.Overview => "overview",
        TableRole.Matrix when HasLongHeads(table) => "matrix upright",
        TableRole.Matrix => "matrix",
        _ => "data",
    };

    // Numbers fit above narrow columns as they are; names have to stand upright.
    private static bool HasLongHeads(Table table)
    {
        foreach (var row in table.Header.AsSpan())
        {
            foreach (var cell in row.Cells.AsSpan()[1..])
            {
                if (cell.Blocks is [Paragraph name, ..] && PlainText.Of(name.Inlines).Length > LongestNumber) return true;
            }
        }

        return false;
    }

    // The description is for those who hear the table: it names it where no caption is printed, and follows it where one is.
    private static void WriteCaption(MarkupWriter html, Table table)
    {
        html.Start("caption").Attribute("id", PageIds.TitleOf(table.Key.Anchor));
        if (table.Caption.Count == 0) html.Attribute("class", "unseen").Text(table.Description);
        else html.Inlines(table.Caption).Start("span").Attribute("class", "unseen").Text(" – " + table.Description).End();
        html.EndLine();
    }

    private static void WriteColumns(MarkupWriter html, Table table)
    {
        var total = 0;
        foreach (var column in table.Columns.AsSpan()) total += column.Weight;
        if (total == 0) return;

        html.Start("colgroup");
        foreach (var column in table.Columns.AsSpan())
        {
            var percent = (100 * column.Weight / total).ToString(CultureInfo.InvariantCulture);
            html.Start("col").Attribute("style", $"width: {percent}%").EndVoid();
        }

        html.EndLine();
    }

    private static void WriteRows(MarkupWriter html, string group, ReadOnlySpan<TableRow> rows, Table table, BlockMarkup blocks)
    {
        if (rows.IsEmpty) return;
        html.Start(group).NewLine();
        foreach (var row in rows) WriteRow(html, row, group, table, blocks);
        html.EndLine();
    }

    private static void WriteRow(MarkupWriter html, TableRow row, string group, Table table, BlockMarkup blocks)
    {
        html.Start("tr");
        if (table.Role == TableRole.Overview && group == "tbody") html.Attribute("class", "depth-" + row.Depth.ToString(CultureInfo.InvariantCulture));
        html.NewLine();

        var column = 0;
        foreach (var cell in row.Cells.AsSpan())
        {
            var alignment = column < table.Columns.Count ? table.Columns[column].Alignment : ColumnAlignment.Start;
            CellMarkup.Write(html, cell, alignment, CellMarkup.ScopeOf(cell, group), blocks);
            column += cell.ColumnSpan;
        }

        html.EndLine();
    }
}
