using Kpss.Documents.Tree;
using Kpss.Rendering.Markup;

namespace Kpss.Rendering.Html.Tools;

/// <summary>Controls that the script puts where they belong. Without it they stay in their template, which nobody sees.</summary>
internal static class PartsMarkup
{
    public static void Write(MarkupWriter html, Document document)
    {
        var language = Wording.LanguageOf(document);
        html.Start("template").Attribute("id", PageIds.Parts).NewLine();
        html.Start("p").Attribute("class", "voice unseen").Attribute("role", "status").EndLine();
        Button(html, "permalink").Attribute("title", Wording.CopyLink.In(language));
        html.Attribute("data-done", Wording.LinkCopied.In(language)).Attribute("data-failed", Wording.LinkInAddress.In(language)).EndLine();
        Button(html, "branch").Attribute("title", Wording.ShowBranch.In(language)).Attribute("aria-expanded", "false").EndLine();
        Button(html, "contents-toggle").Attribute("aria-expanded", "false").Text(Wording.ShowContents.In(language)).EndLine();
        if (document.Facets.Count > 0) FilterMarkup.WriteSelection(html, language);
        html.EndLine();
    }

    private static MarkupWriter Button(MarkupWriter html, string name) =>
        html.Start("button").Attribute("type", "button").Attribute("class", name);
}
