using Kpss.Documents.Tree;

namespace Kpss.Rendering.Docx.Body;

/// <summary>The sizes of the marks on the title page, in points.</summary>
/// <param name="Tallest">As high as any of them may be.</param>
internal sealed record TitlePictures(double Tallest)
{
    private const double Millimetre = 72 / 25.4;
    private const double WidestLogo = 60 * Millimetre;
    private const double WidestEmblem = 90 * Millimetre;
    private const double LeastEmblem = 14 * Millimetre;

    public static readonly TitlePictures Large = new(20 * Millimetre);

    public static readonly TitlePictures Small = new(LeastEmblem);

    public PictureSize SizeOfLogo(Picture logo) => PictureSize.Of(logo).Within(WidestLogo, Tallest);

    /// <summary>The emblem of a funder may not be smaller than any other mark beside it; that of the Union has 10 mm at least.</summary>
    public double HeightOfEmblem(Picture? logo) =>
        logo is null ? LeastEmblem : Math.Max(LeastEmblem, SizeOfLogo(logo).Height);

    public PictureSize SizeOfEmblem(Picture emblem, Picture? logo) =>
        PictureSize.Of(emblem).OfHeight(HeightOfEmblem(logo)).Within(WidestEmblem, Tallest);
}
