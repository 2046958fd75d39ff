using Kpss.Documents.Tree;
using Kpss.Rendering.Docx.Styles;
using Kpss.Rendering.Markup;

namespace Kpss.Rendering.Docx.Package;

internal static class HeaderAndFooter
{
    public static void WriteHeader(MarkupWriter markup, StyleTable styles, DocumentInfo info)
    {
        Open(markup, "w:hdr", styles[StyleRole.PageHeader]);
        markup.Raw("""<w:r><w:t xml:space="preserve">""").Text(info.RunningTitle).Raw("</w:t></w:r></w:p>").End();
    }

    /// <summary>„Strana X z Y“; Word and LibreOffice count the pages when they lay them out.</summary>
    public static void WriteFooter(MarkupWriter markup, StyleTable styles)
    {
        Open(markup, "w:ftr", styles[StyleRole.PageFooter]);
        markup.Raw("""<w:r><w:t xml:space="preserve">""").Text(Wording.Page).Raw("</w:t></w:r>").Field("PAGE", "2")
            .Raw("""<w:r><w:t xml:space="preserve">""").Text(Wording.OfPages).Raw("</w:t></w:r>").Field("NUMPAGES", "2")
            .Raw("</w:p>").End();
    }

    private static void Open(MarkupWriter markup, string element, string style) =>
        markup.Raw(WordMarkup.Declaration).Start(element).Attribute("xmlns:w", WordMarkup.Namespace)
            .Raw("<w:p><w:pPr>").Value("w:pStyle", style).Raw("</w:pPr>");
}
