using Kpss.Documents;
using Kpss.Documents.Tree;
using Kpss.Rendering.Charts;
using Kpss.Rendering.Markup;

namespace Kpss.Rendering.Html;

/// <summary>
/// A chart as a picture within the page, and the same as a table to be unfolded. It is drawn twice: for wide screens and paper,
/// and for phones with the labels above the bars; the style shows one of them.
/// </summary>
internal static class ChartMarkup
{
    // In units that the style shows as a pixel and a half each.
    private const double WideWidth = 480;
    private const double NarrowWidth = 200;

    // Half a sheet of paper: a browser cuts a picture that a sheet cannot hold even through a line of text, and on the screen too
    // the scale should not be far away.
    private const double MostHeight = 430;

    public static void Write(MarkupWriter html, Chart chart, BlockMarkup blocks)
    {
        html.Start("figure").Attribute("id", chart.Key.Anchor).Attribute("class", "chart").Attribute("data-key", chart.Key.Path).NewLine();
        if (chart.Caption.Count > 0) html.Start("figcaption").Inlines(chart.Caption).EndLine();
        WriteDrawings(html, chart, ChartDrawing.Parts(chart, WideWidth, MostHeight), "wide");
        WriteDrawings(html, chart, [ChartDrawing.Of(chart, NarrowWidth)], "narrow");
        if (chart.Table is { } table) WriteTable(html, table, blocks);
        html.EndLine();
    }

    // The first part speaks for the others.
    private static void WriteDrawings(MarkupWriter html, Chart chart, Sequence<Drawing> parts, string layout)
    {
        for (var i = 0; i < parts.Count; i++)
        {
            DrawingMarkup.Start(html, parts[i], layout);
            if (i == 0) DrawingMarkup.StartPicture(html, chart, layout);
            else DrawingMarkup.StartHidden(html);
            DrawingMarkup.WritePicture(html, parts[i]);
            DrawingMarkup.WriteLinks(html, parts[i]);
            html.EndLine();
        }
    }

    private static void WriteTable(MarkupWriter html, Table table, BlockMarkup blocks)
    {
        html.Start("details").NewLine();
        html.Start("summary").Text(Wording.ChartAsTable.In(blocks.Language)).EndLine();
        blocks.Write([table]);
        html.EndLine();
    }
}
