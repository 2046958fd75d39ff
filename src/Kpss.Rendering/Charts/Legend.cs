using Kpss.Documents;
using Kpss.Documents.Tree;
using Kpss.Rendering.Charts.Lettering;

namespace Kpss.Rendering.Charts;

/// <summary>What the tones of the bars mean, in the order in which they follow each other in a bar.</summary>
internal sealed record Legend(double Bottom, Sequence<Shape> Shapes)
{
    private const double SampleWidth = 16;
    private const double SampleHeight = 10;
    private const double BetweenSampleAndText = 5;
    private const double BetweenEntries = 16;
    private const double LineHeight = 15;
    private const double Below = 6;

    public static Legend Of(Sequence<ChartSeries> series, double width)
    {
        var shapes = new List<Shape>();
        var (left, top) = (0.0, 0.0);
        foreach (var one in series)
        {
            var room = width - SampleWidth - BetweenSampleAndText;
            var entry = SampleWidth + BetweenSampleAndText + Math.Min(TextMeasure.Width(one.Label, ChartText.Body), room);
            if (left > 0 && left + entry > width) (left, top) = (0, top + LineHeight);

            var sample = new Rectangle(left, top + ((LineHeight - SampleHeight) / 2), SampleWidth, SampleHeight, Ink.Paper);
            shapes.AddRange(ToneFill.Of(sample, one.Tone));
            shapes.Add(ChartText.Line(sample.Right + BetweenSampleAndText, sample.Middle, room, one.Label, ChartText.Body, Ink.Text));
            left += entry + BetweenEntries;
        }

        return new(series.Count == 0 ? 0 : top + LineHeight + Below, shapes.ToSequence());
    }
}
