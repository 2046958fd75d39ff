using Kpss.Documents;
using Kpss.Documents.Tree;
using Kpss.Rendering.Docx.Styles;

namespace Kpss.Rendering.Docx.Body;

/// <summary>How high a title page gets on the pages there are; lengths in twentieths of a point.</summary>
internal sealed class TitlePageMeasures(PageSetup pages)
{
    // Lengths of the built-in styles. Those of a template differ, and the reserve is for them.
    private const int Reserve = 300;
    private const int Lead = 340;
    private const int WidthOfLead = 181;
    private const int Fact = 310;
    private const int WidthOfFact = 107;
    private const int FactGap = 80;
    private const int Imprint = 260;
    private const int WidthOfImprint = 89;
    private const int Labels = 2438;

    // Spaces as large as these shrink with the pages, as the styles borrowed by a template do.
    private const int LargeSpace = 600;

    public int HeightOf(Document document, TitlePageLayout layout)
    {
        var page = document.TitlePage;
        var height = Reserve + (Heighten(Lead) * (Lines(page.Authority, WidthOfLead, 0) + Lines(page.Subtitle, WidthOfLead, 0)));
        if (page.Logo is { } logo) height += Twentieths(layout.Marks.SizeOfLogo(logo).Height) + Lead;
        height += HeightOfTitle(page.Title, layout.Title);
        if (page.Facts.Count > 0) height += Above(layout.FirstFact) + HeightOf(page.Facts, WidthOfFact, Fact);
        if (layout.HasImprintOnItsPage) height += HeightOf(document.Imprint.Lines, layout.FirstImprint);
        if (document.Imprint.Funding is { } funding) height += HeightOf(funding, page.Logo, layout);
        return height;
    }

    private int HeightOfTitle(string title, StyleRole style)
    {
        var (above, line, character) = style switch
        {
            StyleRole.Title => (4240, 790, 362),
            StyleRole.LongTitle => (1840, 540, 251),
            _ => (940, 460, 221),
        };
        return OnPages(above) + (Heighten(line) * Lines(title, character, 0));
    }

    private int HeightOf(Sequence<ImprintLine> lines, StyleRole first)
    {
        if (lines.Count == 0) return 0;
        var height = Above(first);
        foreach (var line in lines) height += FactGap + (Heighten(Imprint) * Lines(PlainText.Of(line.Value), WidthOfImprint, Labels));
        return height;
    }

    private int HeightOf(Funding funding, Picture? logo, TitlePageLayout layout)
    {
        var emblem = funding.Emblem is null ? 0 : Twentieths(layout.Marks.HeightOfEmblem(logo));
        return Above(layout.Funding) + Math.Max(emblem, Lead) + HeightOf(funding.Facts, WidthOfImprint, Imprint);
    }

    private int HeightOf(Sequence<Fact> facts, int character, int line)
    {
        var height = 0;
        foreach (var fact in facts) height += FactGap + (Heighten(line) * Lines(fact.Value, character, Labels));
        return height;
    }

    private int Above(StyleRole first) => OnPages(first switch
    {
        StyleRole.FirstFact => 3000,
        StyleRole.FirstFactClose => 900,
        StyleRole.FirstImprint => 700,
        StyleRole.Funding => 560,
        StyleRole.SmallFunding => 360,
        _ => 240,
    });

    private int OnPages(int space) =>
        space < LargeSpace ? space : space * Math.Min(pages.TextHeight, PageSetup.BuiltIn.TextHeight) / PageSetup.BuiltIn.TextHeight;

    private int Heighten(int line) => pages.Letters.Heighten(line);

    private int Lines(string text, int character, int indent)
    {
        var characters = Math.Max(1, (pages.TextWidth - indent) / pages.Letters.Widen(character));
        return (text.Length + characters - 1) / characters;
    }

    private static int Twentieths(double points) => (int)(points * 20);
}
