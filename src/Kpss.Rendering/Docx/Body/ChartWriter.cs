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
            WritePicture(chart, "Graf. Všechny jeho údaje jsou v tabulce pod ním.", width);
            blocks.Write([table], place, width);
        }
        else
        {
            WritePicture(chart, chart.Description, width);
        }
    }

    private void WritePicture(Chart chart, string altText, int width)
    {
        var drawing = ChartDrawing.Of(chart, width / 20.0);
        var size = new PictureSize(drawing.Width, drawing.Height);
        part.Paragraphs.Open(StyleRole.Figure);
        part.Pictures.Write(drawing, size.Within(drawing.Width, (part.Turns.TextHeight / 20.0) - PointsForHeadings), altText);
        part.Paragraphs.Close();
    }
}
