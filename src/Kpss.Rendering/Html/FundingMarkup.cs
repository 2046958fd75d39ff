using Kpss.Documents.Tree;
using Kpss.Rendering.Charts;
using Kpss.Rendering.Markup;

namespace Kpss.Rendering.Html;

/// <summary>Publicity of the funding. The rules of the EU want it seen without scrolling, so it opens the page.</summary>
internal static class FundingMarkup
{
    public static void Write(MarkupWriter html, Funding funding)
    {
        html.Start("div").Attribute("class", "funding").NewLine();
        WriteEmblem(html, funding.Emblem);
        html.Start("div").NewLine();
        if (funding.Statement.Length > 0) html.Start("p").Attribute("class", "statement").Text(funding.Statement).EndLine();
        FactsMarkup.Write(html, funding.Facts);
        html.EndLine().EndLine();
    }

    private static void WriteEmblem(MarkupWriter html, FundingEmblem? emblem)
    {
        switch (emblem)
        {
            case PictureEmblem it: PictureMarkup.Write(html, it.Picture, "emblem"); break;
            case EuropeanEmblem: WriteFlag(html, FundingEmblems.European); break;
            case null: break;
            default: throw new InvalidOperationException($"No markup for {emblem.GetType().Name}.");
        }
    }

    // The statement beside it says the same.
    private static void WriteFlag(MarkupWriter html, Drawing flag)
    {
        html.Start("svg").Attribute("class", "emblem flag").Attribute("aria-hidden", "true").Attribute("viewBox", SvgShapes.ViewBox(flag));
        var shapes = new SvgShapes(html, SvgColours.Literal);
        foreach (var shape in flag.Shapes.AsSpan()) shapes.Write(shape);
        html.EndLine();
    }
}
