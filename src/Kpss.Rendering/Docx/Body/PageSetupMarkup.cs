using System.Globalization;
using Kpss.Rendering.Markup;

namespace Kpss.Rendering.Docx.Body;

internal static class PageSetupMarkup
{
    public static void Write(MarkupWriter markup, PageSetup pages)
    {
        var margins = pages.Margins;
        markup.Raw("<w:sectPr>").Raw(pages.Before);
        markup.Start("w:pgSz").Length("w:w", pages.Width).Length("w:h", pages.Height);
        if (pages.IsLandscape) markup.Attribute("w:orient", "landscape");
        markup.EndEmpty();
        markup.Start("w:pgMar")
            .Length("w:top", margins.Top)
            .Length("w:right", margins.Right)
            .Length("w:bottom", margins.Bottom)
            .Length("w:left", margins.Left)
            .Length("w:header", margins.Header)
            .Length("w:footer", margins.Footer)
            .Length("w:gutter", margins.Gutter)
            .EndEmpty();
        markup.Raw(pages.After);
        if (pages.HasTitlePage) markup.Raw("<w:titlePg/>");
        markup.Raw(pages.Last).Raw("</w:sectPr>");
    }

    private static MarkupWriter Length(this MarkupWriter markup, string name, int length) =>
        markup.Attribute(name, length.ToString(CultureInfo.InvariantCulture));
}
