using Kpss.Documents;
using Kpss.Documents.Tree;
using Kpss.Rendering.Markup;

namespace Kpss.Rendering.Html;

internal static class FactsMarkup
{
    public static void Write(MarkupWriter html, Sequence<Fact> facts)
    {
        if (facts.Count == 0) return;
        html.Start("dl").Attribute("class", "facts").NewLine();
        foreach (var fact in facts.AsSpan())
        {
            html.Start("div").Start("dt").Text(fact.Label).End().Raw(" ").Start("dd").Text(fact.Value).End().EndLine();
        }

        html.EndLine();
    }
}
