using Kpss.Documents;
using Kpss.Documents.Tree;
using Kpss.Rendering.Docx.Styles;

namespace Kpss.Rendering.Docx.Body;

/// <summary>How generous the title page is, so that it stays one page however much it has to say.</summary>
/// <param name="FirstImprint">The style that begins the imprint: on the title page, or on a page of its own behind it.</param>
/// <param name="Marks">The sizes of logo and emblem.</param>
internal sealed record TitlePageLayout(
    StyleRole Title, StyleRole FirstFact, StyleRole Fact, StyleRole FirstImprint, StyleRole Funding, TitlePictures Marks)
{
    private static readonly TitlePageLayout Roomy = new(
        StyleRole.Title, StyleRole.FirstFact, StyleRole.Fact, StyleRole.FirstImprint, StyleRole.Funding, TitlePictures.Large);

    private static readonly TitlePageLayout Close = Roomy with { FirstFact = StyleRole.FirstFactClose };

    private static readonly TitlePageLayout Long = Close with { Title = StyleRole.LongTitle };

    private static readonly TitlePageLayout Tight = new(
        StyleRole.TightTitle, StyleRole.FirstFactTight, StyleRole.Fact, StyleRole.FirstImprintTight, StyleRole.SmallFunding, TitlePictures.Small);

    private static readonly TitlePageLayout[] Layouts =
    [
        Roomy,
        Close,
        Long,
        Tight,
        Long with { FirstImprint = StyleRole.ImprintOnNewPage },
        Tight with { FirstImprint = StyleRole.ImprintOnNewPage },
        Tight with { FirstFact = StyleRole.FirstImprintTight, Fact = StyleRole.Imprint, FirstImprint = StyleRole.ImprintOnNewPage },
    ];

    public bool HasImprintOnItsPage => FirstImprint != StyleRole.ImprintOnNewPage;

    /// <summary>The most generous one that fits, or else the closest.</summary>
    public static TitlePageLayout Of(Document document, PageSetup pages)
    {
        var measures = new TitlePageMeasures(pages);
        foreach (var layout in Layouts)
        {
            if (measures.HeightOf(document, layout) <= pages.TextHeight) return layout;
        }

        return Layouts[^1];
    }
}
