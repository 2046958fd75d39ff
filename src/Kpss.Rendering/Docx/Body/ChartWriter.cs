using Kpss.Documents;
using Kpss.Documents.Tree;
using Kpss.Rendering.Charts;
using Kpss.Rendering.Docx.Styles;

namespace Kpss.Rendering.Docx.Body;

/// <summary>A chart as a picture that says all its data to those who cannot see it.</summary>
internal sealed class ChartWriter(MainPart part, BlockWriter blocks)
{
    private const double PointsForHeadings = 90;

    // Nobody listens to more in one breath: then the data stand below as a table, through which one can move.
    private const int LongestAltText = 2000;

    public void Write(Chart chart, Place place, int width)
    {
        if (chart.Caption.Count > 0) blocks.WriteParagraph(StyleRole.Caption, chart.Caption, Look.InBold);
        if (chart is { Description.Length: > LongestAltText, Table: { } table })
        {
            WritePictures(chart, Wording.ChartWithTable, Wording.ChartWithTable, width);
            blocks.Write([table], place, width);
        }
        else
        {
            WritePictures(chart, chart.Description, Wording.ChartContinued, width);
        }
    }

    /// <summary>As many as the chart needs so that each stays on a page.</summary>
    private void WritePictures(Chart chart, string altText, string altTextOfRest, int width)
    {
        var mostHeight = (part.Turns.TextHeight / 20.0) - PointsForHeadings;
        var drawings = ChartDrawing.Parts(chart, width / 20.0, mostHeight);
        for (var i = 0; i < drawings.Count; i++)
        {
            // A single row may still be taller than a page that is small.
            var size = new PictureSize(drawings[i].Width, drawings[i].Height).Within(drawings[i].Width, mostHeight);
            part.Paragraphs.Open(StyleRole.Figure);
            part.Pictures.Write(drawings[i], size, i == 0 ? altText : altTextOfRest);
            part.Paragraphs.Close();
        }
    }
}
