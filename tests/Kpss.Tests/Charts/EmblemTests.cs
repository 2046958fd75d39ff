using Kpss.Rendering.Charts;
using Xunit;

namespace Kpss.Tests.Charts;

/// <summary>The flag against the geometry of Annex A1 of the Interinstitutional Style Guide.</summary>
public sealed class EmblemTests
{
    private static readonly Drawing _flag = FundingEmblems.European;

    private static readonly Polygon[] _stars = [.. _flag.Shapes.OfType<Polygon>()];

    [Fact]
    public void Sides_are_two_to_three() => Assert.Equal(1.5, _flag.Width / _flag.Height, 9);

    [Fact]
    public void Twelve_gold_stars_stand_upright_on_a_circle_of_a_third_of_the_height()
    {
        Assert.Equal(12, _stars.Length);
        Assert.All(_stars, star =>
        {
            var centre = Centre(star);
            Assert.Equal(_flag.Height / 3, Distance(centre, new(_flag.Width / 2, _flag.Height / 2)), 6);
            Assert.Equal(_flag.Height / 18, Distance(centre, star.Corners[0]), 6);
            Assert.Equal(centre.X, star.Corners[0].X, 6);
            Assert.True(star.Corners[0].Y < centre.Y);
        });
    }

    [Fact]
    public void Colours_are_those_of_the_Union()
    {
        var svg = Svg.Of(_flag);
        Assert.Equal(["#003399"], svg.Descendants(Svg.Name("rect")).Select(shape => (string)shape.Attribute("fill")!));
        Assert.Equal(["#ffcc00"], svg.Descendants(Svg.Name("polygon")).Select(shape => (string)shape.Attribute("fill")!).Distinct());
    }

    private static Point Centre(Polygon star)
    {
        var points = star.Corners.Where((_, i) => i % 2 == 0).ToArray();
        return new(points.Average(point => point.X), points.Average(point => point.Y));
    }

    private static double Distance(Point one, Point other) => Math.Sqrt(Math.Pow(one.X - other.X, 2) + Math.Pow(one.Y - other.Y, 2));
}
