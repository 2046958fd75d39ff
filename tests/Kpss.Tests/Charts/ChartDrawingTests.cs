using FsCheck;
using FsCheck.Fluent;
using Kpss.Documents;
using Kpss.Documents.Tree;
using Kpss.Rendering.Charts;
using Kpss.Tests.Properties;
using Xunit;

namespace Kpss.Tests.Charts;

public sealed class ChartDrawingTests
{
    [Theory]
    [InlineData(200)]
    [InlineData(480)]
    [InlineData(700)]
    public void Nothing_sticks_out_and_nothing_runs_into_a_text(double width)
    {
        Prop.ForAll(Recipes.Of(12), recipe =>
            {
                var flaws = DrawingFlaws.Of(ChartDrawing.Of(RandomChart.From(recipe.Seed, recipe.Size), width)).ToArray();
                return (flaws.Length == 0).Label(string.Join('\n', flaws));
            })
            .Check(Sampling.Of(300));
    }

    [Fact]
    public void Parts_hold_every_row_once_and_none_is_higher_than_a_page()
    {
        Prop.ForAll(Recipes.Of(60), recipe =>
            {
                var chart = RandomChart.From(recipe.Seed, recipe.Size);
                var parts = ChartDrawing.Parts(chart, 480, 400);
                var whole = ChartDrawing.Of(chart, 480);
                return parts.All(part => part.Height <= 400).Label("too high")
                    .And(RowLabels(parts).SequenceEqual(RowLabels([whole])).Label("rows lost"))
                    .And(parts.SelectMany(DrawingFlaws.Of).All(_ => false).Label("flawed"));
            })
            .Check(Sampling.Of(100));
    }

    [Fact]
    public void All_bars_of_a_chart_share_one_scale_in_whatever_part_they_stand()
    {
        var chart = Bars([new("Počet", ChartTone.Done)], [.. Enumerable.Range(1, 30).Select(i => new StackedBar("Řádek", null, [i]))]);

        var bars = ChartDrawing.Parts(chart, 480, 200).SelectMany(part => part.Shapes.OfType<Rectangle>().Skip(1)).ToArray();

        Assert.Equal(30, bars.Length);
        Assert.All(bars, (bar, i) => Assert.Equal((i + 1) * bars[0].Width, bar.Width, 6));
    }

    [Fact]
    public void Long_name_takes_two_lines_and_tells_by_an_ellipsis_that_there_is_more()
    {
        var name = "2.2 Nízkoprahové zařízení pro děti a mládež ohrožené sociálním vyloučením, včetně terénní práce v přilehlých obcích Klatovska i Sušicka";

        var label = OnlyRow(Bars([new("Počet", ChartTone.Done)], [new(name, null, [1])]));

        Assert.Equal(2, label.Lines.Count);
        Assert.EndsWith("…", label.Lines[1], StringComparison.Ordinal);
        Assert.StartsWith(string.Join(' ', label.Lines).TrimEnd('…'), name, StringComparison.Ordinal);
        Assert.Equal(name, label.FullText);
        Assert.True(label.IsShortened);
    }

    [Theory]
    [InlineData("Rok\u00A02025")]
    [InlineData("Příprava …")]
    public void Short_name_stays_as_it_is(string name)
    {
        var label = OnlyRow(Bars([new("Počet", ChartTone.Done)], [new(name, null, [1])]));

        Assert.Equal([name], label.Lines);
        Assert.False(label.IsShortened);
    }

    [Fact]
    public void Part_of_a_bar_has_its_figure_where_there_is_room_and_the_bar_its_sum()
    {
        var chart = Bars([new("Splněno", ChartTone.Done), new("Plní se", ChartTone.Running)], [new("A", null, [100, 1]), new("B", null, [0, 0])]);

        Assert.Equal(["100", "101", "0"], Texts(chart).Where(text => char.IsDigit(text[0])));
    }

    [Fact]
    public void Figures_of_five_digits_are_grouped() =>
        Assert.Equal(["4000", "12\u00A0345", "1\u00A0000\u00A0000"], Texts(Bars(
            [new("Počet", ChartTone.Done)],
            [new("A", null, [4000]), new("B", null, [12345]), new("C", null, [1_000_000])])).Where(text => char.IsDigit(text[0])));

    [Fact]
    public void Bar_of_time_is_pointed_where_it_goes_on_and_nowhere_else()
    {
        var bars = ChartDrawing.Of(SampleCharts.Year, 480).Shapes.OfType<Polygon>().ToArray();

        Assert.Equal(["||", "||", "<>", "||", "|>", "||", "<|"], bars.Select(Ends));
    }

    [Fact]
    public void Every_time_is_told_in_words()
    {
        var texts = Texts(SampleCharts.Year).ToArray();

        Assert.All(((Timeline)SampleCharts.Year.Shape).Bars, bar => Assert.Contains(bar.Text, texts));
    }

    [Theory]
    [InlineData(800, "leden únor březen duben květen červen červenec srpen září říjen listopad prosinec")]
    [InlineData(480, "leden březen květen červenec září listopad")]
    [InlineData(200, "leden duben červenec říjen")]
    public void Months_are_named_as_far_as_there_is_room(double width, string expected)
    {
        var months = ((Timeline)SampleCharts.Year.Shape).Ticks.Select(tick => tick.Label).ToHashSet();

        Assert.Equal(expected, string.Join(' ', Texts(SampleCharts.Year, width).Where(months.Contains)));
    }

    [Fact]
    public void Chart_without_rows_can_be_drawn()
    {
        Assert.Equal(["Počet"], Texts(Bars([new("Počet", ChartTone.Done)], [])));
        Assert.True(ChartDrawing.Of(SampleCharts.Year with { Shape = new Timeline([], []) }, 480).Height > 0);
    }

    private static Chart Bars(Sequence<ChartSeries> series, Sequence<StackedBar> bars) => SampleCharts.Counts with { Shape = new StackedBars(series, bars) };

    private static Label OnlyRow(Chart chart) => ChartDrawing.Of(chart, 480).Shapes.OfType<Label>().Single(label => label.X == 0);

    private static IEnumerable<string> Texts(Chart chart, double width = 480) =>
        ChartDrawing.Of(chart, width).Shapes.OfType<Label>().Select(label => label.FullText);

    private static string[] RowLabels(Sequence<Drawing> parts) =>
        [.. parts.SelectMany(part => part.Shapes).OfType<Label>().Where(label => label is { X: 0, Style.Size: 9 }).Select(label => label.FullText)];

    private static string Ends(Polygon bar)
    {
        var (left, right) = (bar.Corners.Min(corner => corner.X), bar.Corners.Max(corner => corner.X));
        return (bar.Corners[0].X > left ? "<" : "|") + (bar.Corners[1].X < right ? ">" : "|");
    }
}
