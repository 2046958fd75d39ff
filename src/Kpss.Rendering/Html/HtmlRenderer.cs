using Kpss.Documents.Tree;
using Kpss.Rendering.Html.Tools;
using Kpss.Rendering.Markup;

namespace Kpss.Rendering.Html;

/// <summary>One self-contained page: style and script are inside, it needs no network, and all its text stands there without the script.</summary>
public sealed class HtmlRenderer : IRenderer
{
    public string Name => "html";

    public string Extension => ".html";

    public void Render(Document document, Stream target)
    {
        var html = new MarkupWriter(target);
        html.Raw("<!DOCTYPE html>\n");
        html.Start("html").Attribute("lang", Head.PrimaryLanguage(document.Info)).NewLine();
        Head.Write(html, document);
        html.Start("body").NewLine();
        html.Start("a").Attribute("class", "skip").Attribute("href", "#" + PageIds.Main).Text(Wording.SkipToContent.In(Wording.LanguageOf(document))).EndLine();
        PageHeader.Write(html, document);
        html.Start("div").Attribute("class", "columns").NewLine();
        SideMarkup.Write(html, document);
        WriteMain(html, document);
        html.EndLine();
        PageFooter.Write(html, document);
        PartsMarkup.Write(html, document);
        Script.WriteMain(html);
        html.EndLine().EndLine();
        html.Flush();
    }

    // Contents that open the document stand at the side, so that the skip link passes over them.
    private static void WriteMain(MarkupWriter html, Document document)
    {
        var opening = document.Blocks is [TableOfContents, ..] ? 1 : 0;
        html.Start("main").Attribute("id", PageIds.Main).NewLine();
        new BlockMarkup(html, document).Write(document.Blocks.AsSpan()[opening..]);
        html.EndLine();
    }
}
