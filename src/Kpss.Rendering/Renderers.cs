using Kpss.Rendering.Docx;
using Kpss.Rendering.Html;
using Kpss.Rendering.Json;
using Kpss.Rendering.Markdown;

namespace Kpss.Rendering;

public static class Renderers
{
    /// <summary>Every built-in format, in the order in which they are built.</summary>
    public static readonly IRenderer[] All = [new DocxRenderer(), new HtmlRenderer(), new MarkdownRenderer(), new JsonRenderer()];
}
