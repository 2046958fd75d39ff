using Kpss.Documents;
using Kpss.Documents.Tree;
using Kpss.Rendering.Docx.Styles;

namespace Kpss.Rendering.Docx.Body;

/// <summary>How generous the title page is, so that it stays one page however much it has to say.</summary>
/// <param name="FirstImprint">The style that begins the imprint: on the title page, or on a page of its own behind it.</param>
internal sealed record TitlePageLayout(StyleRole Title, StyleRole FirstFact, StyleRole FirstImprint)
{
    // Lengths of the built-in styles in twentieths of a point. Those of a template differ, and the reserve is for them.
    private const int Reserve = 500;
    private const int Lead = 340;
    private const int FactLine = 310;
    private const int FactGap = 80;
    private const int ImprintLine = 260;
    private const int FundingGap = 560;
    private const int CharactersOfFact = 62;
    private const int CharactersOfImprint = 74;

    private static readonly Candidate[] Candidates =
    [
        new(new(StyleRole.Title, StyleRole.FirstFact, StyleRole.FirstImprint), 4240, 790, 25, 3000, 700),
        new(new(StyleRole.Title, StyleRole.FirstFactClose, StyleRole.FirstImprint), 4240, 790, 25, 900, 700),
        new(new(StyleRole.LongTitle, StyleRole.FirstFactClose, StyleRole.FirstImprint), 1840, 540, 36, 900, 700),
        new(new(StyleRole.LongTitle, StyleRole.FirstFactClose, StyleRole.ImprintOnNewPage), 1840, 540, 36, 900, 0),
    ];

    /// <summary>The most generous one that fits, or else the closest.</summary>
    public static TitlePageLayout Of(Document document, int room)
    {
        foreach (var candidate in Candidates)
        {
            if (HeightOf(document, candidate) + Reserve <= room) return candidate.Layout;
        }

        return Candidates[^1].Layout;
    }

    private static int HeightOf(Document document, Candidate candidate)
    {
        var page = document.TitlePage;
        var height = Lead * (Lines(page.Authority, 50) + Lines(page.Subtitle, 50));
        if (page.Logo is { } logo) height += (int)(TitlePictures.SizeOfLogo(logo).Height * 20) + Lead;
        height += candidate.TitleGap + (candidate.TitleLine * Lines(page.Title, candidate.CharactersOfTitle));
        if (page.Facts.Count > 0) height += candidate.FactsGap + HeightOf(page.Facts, CharactersOfFact, FactLine);
        if (candidate.ImprintGap > 0) height += HeightOf(document.Imprint.Lines, candidate.ImprintGap);
        if (document.Imprint.Funding is { } funding) height += HeightOf(funding, page.Logo);
        return height;
    }

    private static int HeightOf(Sequence<ImprintLine> lines, int gap)
    {
        if (lines.Count == 0) return 0;
        var height = gap;
        foreach (var line in lines) height += FactGap + (ImprintLine * Lines(PlainText.Of(line.Value), CharactersOfImprint));
        return height;
    }

    private static int HeightOf(Funding funding, Picture? logo)
    {
        var emblem = funding.Emblem is null ? 0 : (int)(TitlePictures.HeightOfEmblem(logo) * 20);
        return FundingGap + Math.Max(emblem, Lead) + HeightOf(funding.Facts, CharactersOfImprint, ImprintLine);
    }

    private static int HeightOf(Sequence<Fact> facts, int characters, int line)
    {
        var height = 0;
        foreach (var fact in facts) height += FactGap + (line * Lines(fact.Value, characters));
        return height;
    }

    private static int Lines(string text, int characters) => (text.Length + characters - 1) / characters;

    private sealed record Candidate(
        TitlePageLayout Layout, int TitleGap, int TitleLine, int CharactersOfTitle, int FactsGap, int ImprintGap);
}
