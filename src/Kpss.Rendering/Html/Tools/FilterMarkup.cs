using System.Text;
using Kpss.Documents;
using Kpss.Documents.Diagnostics;
using Kpss.Documents.Tree;
using Kpss.Rendering.Markup;

namespace Kpss.Rendering.Html.Tools;

/// <summary>A list to choose from for each facet; every choice carries the ids of the sections that it chooses.</summary>
internal static class FilterMarkup
{
    public static void Write(MarkupWriter html, Sequence<Facet> facets, Language language)
    {
        Wording.Chosen(language).WriteTo(html.Start("details").Attribute("class", "filters")).NewLine();
        html.Start("summary").Text(Wording.Filters.In(language)).EndLine();
        foreach (var facet in facets.AsSpan()) WriteFacet(html, facet, language);
        WriteSelection(html, language);
        html.EndLine();
    }

    /// <summary>What is chosen, and the way back.</summary>
    public static void WriteSelection(MarkupWriter html, Language language)
    {
        html.Start("div").Attribute("class", "selection").Attribute("hidden", "").NewLine();
        html.Start("p").Attribute("class", "selection-names").EndLine();
        html.Start("p").Attribute("class", "selection-count").EndLine();
        html.Start("button").Attribute("type", "button").Attribute("class", "clear").Text(Wording.ClearFilters.In(language)).EndLine();
        html.EndLine();
    }

    private static void WriteFacet(MarkupWriter html, Facet facet, Language language)
    {
        var id = PageIds.FilterOf(facet.Id);
        html.Start("div").Attribute("class", "field").NewLine();
        html.Start("label").Attribute("for", id).Text(facet.Label).EndLine();
        html.Start("select").Attribute("id", id).Attribute("name", facet.Id).Attribute("autocomplete", "off").NewLine();
        html.Start("option").Attribute("value", "").Text(Wording.AnyChoice.In(language)).EndLine();
        foreach (var choice in facet.Choices.AsSpan())
        {
            html.Start("option").Attribute("value", choice.Id).Attribute("data-items", Anchors(choice.Items)).Text(choice.Label).EndLine();
        }

        html.EndLine().EndLine();
    }

    private static string Anchors(Sequence<BlockKey> items)
    {
        var anchors = new StringBuilder();
        for (var i = 0; i < items.Count; i++) anchors.Append(i == 0 ? "" : " ").Append(items[i].Anchor);
        return anchors.ToString();
    }
}
