using System.Globalization;
using Kpss.Documents.Tree;
using Kpss.Rendering.Markup;

namespace Kpss.Rendering.Html;

internal static class CellMarkup
{
    /// <summary>What a header cell names: its column in the head of the table, its row elsewhere; null for a plain cell.</summary>
    public static string? ScopeOf(TableCell cell, string group)
    {
        if (!cell.IsHeader) return null;
        if (group != "thead") return "row";
        return cell.ColumnSpan > 1 ? "colgroup" : "col";
    }

    public static void Write(MarkupWriter html, TableCell cell, ColumnAlignment alignment, string? scope, BlockMarkup blocks)
    {
        html.Start(scope is null ? "td" : "th");
        if (scope is not null) html.Attribute("scope", scope);
        if (cell.ColumnSpan > 1) html.Attribute("colspan", cell.ColumnSpan.ToString(CultureInfo.InvariantCulture));
        if (ClassOf(alignment) is { } name) html.Attribute("class", name);
        WriteContent(html, cell, blocks);
        html.EndLine();
    }

    private static void WriteContent(MarkupWriter html, TableCell cell, BlockMarkup blocks)
    {
        if (cell.Blocks is [Paragraph only])
        {
            html.Inlines(only.Inlines);
            return;
        }

        if (cell.Blocks.Count == 0) return;
        html.NewLine();
        blocks.Write(cell.Blocks.AsSpan());
    }

    private static string? ClassOf(ColumnAlignment alignment) => alignment switch
    {
        ColumnAlignment.Center => "center",
        ColumnAlignment.End => "end",
        _ => null,
    };
}
