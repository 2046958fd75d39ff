using Kpss.Documents.Tree;
using Kpss.Rendering.Markup;

namespace Kpss.Rendering.Html;

/// <summary>One self-contained page: its style is inside, it needs no script and no network.</summary>
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
        html.Start("a").Attribute("class", "skip").Attribute("href", "#" + PageIds.Main).Text(Wording.SkipToContent).EndLine();
        PageHeader.Write(html, document.TitlePage);
        WriteContent(html, document);
        PageFooter.Write(html, document.TitlePage);
        html.EndLine().EndLine();
        html.Flush();
    }

    // Contents that open the document go before <main>, so that the skip link passes over them.
    private static void WriteContent(MarkupWriter html, Document document)
    {
        var blocks = new BlockMarkup(html, document);
        var opening = document.Blocks is [TableOfContents, ..] ? 1 : 0;
        blocks.Write(document.Blocks.AsSpan()[..opening]);
        html.Start("main").Attribute("id", PageIds.Main).NewLine();
        blocks.Write(document.Blocks.AsSpan()[opening..]);
        html.EndLine();
    }
}
