using Kpss.Documents;

namespace Kpss.Rendering.Charts;

/// <summary>The emblems that funders ask for and describe by their geometry.</summary>
public static class FundingEmblems
{
    private const double Height = 40;
    private const int Stars = 12;
    private const int Points = 5;

    // The inner corners of a five-pointed star lie where its long lines cross.
    private static readonly double _innerOfOuter = Math.Sin(Math.PI / 10) / Math.Sin(3 * Math.PI / 10);

    /// <summary>
    /// The flag of the European Union after Annex A1 of the Interinstitutional Style Guide: sides 2 : 3, the stars like the hours of a clock
    /// on a circle of a third of the height, each within a circle of an eighteenth of it, one point upwards.
    /// </summary>
    public static Drawing European { get; } = new(1.5 * Height, Height, [new Rectangle(0, 0, 1.5 * Height, Height, Ink.EuropeanBlue), .. Ring()]);

    private static Shape[] Ring()
    {
        var stars = new Shape[Stars];
        for (var hour = 0; hour < Stars; hour++)
        {
            stars[hour] = Star(On(new(0.75 * Height, Height / 2), Height / 3, 2 * Math.PI * hour / Stars));
        }

        return stars;
    }

    private static Polygon Star(Point centre)
    {
        var corners = new Point[2 * Points];
        for (var corner = 0; corner < corners.Length; corner++)
        {
            var radius = Height / 18 * (corner % 2 == 0 ? 1 : _innerOfOuter);
            corners[corner] = On(centre, radius, Math.PI * corner / Points);
        }

        return new(Sequence.Of<Point>(corners), Ink.EuropeanGold);
    }

    // The angle goes clockwise from the top, as hours do.
    private static Point On(Point centre, double radius, double angle) =>
        new(centre.X + (radius * Math.Sin(angle)), centre.Y - (radius * Math.Cos(angle)));
}
