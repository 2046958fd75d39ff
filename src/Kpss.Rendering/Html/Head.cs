using Kpss.Documents.Tree;
using Kpss.Rendering.Markup;

namespace Kpss.Rendering.Html;

internal static class Head
{
    public static void Write(MarkupWriter html, Document document)
    {
        var info = document.Info;
        html.Start("head").NewLine();
        html.Start("meta").Attribute("charset", "utf-8").EndVoidLine();
        Meta(html, "viewport", "width=device-width, initial-scale=1");
        html.Start("title").Text(info.Title).EndLine();
        Meta(html, "description", Description(document));
        Meta(html, "author", info.Creator);
        Meta(html, "keywords", string.Join(", ", info.Keywords));
        Meta(html, "generator", "kpss");
        Meta(html, "color-scheme", "light dark");
        Script.WriteFirst(html);
        Stylesheet.Write(html, info.RunningTitle, Wording.LanguageOf(document));
        html.EndLine();
    }

    /// <summary>`cs` of `cs-CZ`: the language decides hyphenation and pronunciation, the country adds nothing.</summary>
    public static string PrimaryLanguage(DocumentInfo info)
    {
        var dash = info.Language.IndexOf('-', StringComparison.Ordinal);
        return dash < 0 ? info.Language : info.Language[..dash];
    }

    private static string Description(Document document)
    {
        if (document.Info.Subject.Length > 0) return document.Info.Subject;
        var page = document.TitlePage;
        return page.Subtitle.Length > 0 ? $"{page.Title}, {page.Subtitle}" : page.Title;
    }

    private static void Meta(MarkupWriter html, string name, string content)
    {
        if (content.Length == 0) return;
        html.Start("meta").Attribute("name", name).Attribute("content", content).EndVoidLine();
    }
}
