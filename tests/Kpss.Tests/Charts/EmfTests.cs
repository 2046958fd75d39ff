using FsCheck;
using FsCheck.Fluent;
using Kpss.Rendering.Charts;
using Kpss.Tests.Properties;
using Xunit;

namespace Kpss.Tests.Charts;

/// <summary>Metafiles against [MS-EMF]: a player that reads them by the book finds what the book says.</summary>
public sealed class EmfTests
{
    private const int Header = 1;
    private const int Polygon = 3;
    private const int EndOfFile = 14;
    private const int SelectObject = 37;
    private const int CreateBrush = 39;
    private const int CreateFont = 82;
    private const int TextOut = 84;
    private const int CreatePen = 95;
    private const double PointsInUnit = 72 / 2540.0;

    private static readonly Drawing _drawing = ChartDrawing.Of(SampleCharts.Fulfilment, 480);
    private static readonly Metafile _file = new(EmfWriter.Bytes(_drawing));

    [Fact]
    public void Header_tells_the_size_of_the_file_and_of_the_picture()
    {
        Assert.Equal((Header, 0, 108), _file.Records[0]);
        Assert.Equal(0x464D4520, _file.Int(40));
        Assert.Equal(_file.Length, _file.Int(48));
        Assert.Equal(_file.Records.Count, _file.Int(52));
        Assert.Equal(_drawing.Width, _file.Int(32) * PointsInUnit, 1);
        Assert.Equal(_drawing.Height, _file.Int(36) * PointsInUnit, 1);
        // The bounds are in pixels of a device whose pixels and millimetres stand further on.
        Assert.Equal(_file.Int(32), (_file.Int(16) + 1) * 100 * _file.Int(80) / _file.Int(72));
        Assert.Equal(_file.Int(36), (_file.Int(20) + 1) * 100 * _file.Int(84) / _file.Int(76));
    }

    [Fact]
    public void Records_of_any_drawing_follow_each_other_to_the_end_in_whole_words()
    {
        Prop.ForAll(Recipes.Of(12), recipe =>
            {
                var file = new Metafile(EmfWriter.Bytes(ChartDrawing.Of(RandomChart.From(recipe.Seed, recipe.Size), 480)));
                return file.Records.All(record => record.Size % 4 == 0).Label("a record is not of whole words")
                    .And((file.Records[^1] is (EndOfFile, var start, 20) && start + 20 == file.Length).Label("the end is not at the end"))
                    .And((file.Int(52) == file.Records.Count && file.Int(48) == file.Length).Label("the header miscounts"));
            })
            .Check(Sampling.Of(100));
    }

    [Fact]
    public void Objects_are_created_once_before_they_are_selected_and_the_header_knows_how_many()
    {
        var created = new List<int>();
        foreach (var (type, start, _) in _file.Records)
        {
            if (type is CreateBrush or CreateFont or CreatePen) created.Add(_file.Int(start + 8));
            if (type == SelectObject && _file.Int(start + 8) > 0) Assert.Contains(_file.Int(start + 8), created);
        }

        Assert.Equal(Enumerable.Range(1, created.Count), created);
        Assert.Equal(created.Count + 1, _file.Short(56));
    }

    [Fact]
    public void All_texts_are_there_as_text_in_a_typeface_for_Czech()
    {
        var texts = _file.Starts(TextOut).Select(at => _file.Text(at + _file.Int(at + 48), _file.Int(at + 44)));

        Assert.Equal(_drawing.Shapes.OfType<Label>().SelectMany(label => label.Lines), texts);
        Assert.All(_file.Starts(CreateFont), at =>
        {
            Assert.Equal("Calibri\0", _file.Text(at + 12 + 28, 8));
            Assert.Equal(238, _file.Int(at + 12 + 20) >>> 24);
            Assert.True(_file.Int(at + 12) < 0);
        });
    }

    [Fact]
    public void Characters_of_a_text_are_as_wide_together_as_it_was_laid_out()
    {
        var widths = _file.Starts(TextOut).Select(at => Enumerable.Range(0, _file.Int(at + 44)).Sum(i => _file.Int(at + _file.Int(at + 72) + (4 * i))) * PointsInUnit);

        var lines = _drawing.Shapes.OfType<Label>().SelectMany(label => label.Lines.Select(line => label with { Lines = [line] }));

        Assert.All(lines.Zip(widths), pair => Assert.Equal(pair.First.Area.Width, pair.Second, 0.02));
    }

    [Fact]
    public void Filled_shapes_lie_where_the_drawing_has_them()
    {
        var shapes = _drawing.Shapes.OfType<Rectangle>().ToArray();
        var corners = _file.Starts(Polygon).Select(at => (Left: _file.Int(at + 28), Top: _file.Int(at + 32))).ToArray();

        Assert.Equal(shapes.Length, corners.Length);
        Assert.All(shapes.Zip(corners), pair =>
        {
            Assert.Equal(pair.First.Left, pair.Second.Left * PointsInUnit, 0.02);
            Assert.Equal(pair.First.Top, pair.Second.Top * PointsInUnit, 0.02);
        });
    }
}
