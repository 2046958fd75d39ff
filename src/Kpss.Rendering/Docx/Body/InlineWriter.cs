using Kpss.Documents;
using Kpss.Documents.Tree;
using Kpss.Rendering.Docx.Package;
using Kpss.Rendering.Docx.ReadBack;
using Kpss.Rendering.Docx.Styles;
using Kpss.Rendering.Markup;

namespace Kpss.Rendering.Docx.Body;

/// <summary>Writes text as runs whose look is a character style and nothing else.</summary>
internal sealed class InlineWriter(MarkupWriter markup, StyleTable styles, Links links, PageFill fill)
{
    public void Write(Sequence<Inline> inlines, Look look)
    {
        foreach (var inline in inlines.AsSpan()) Write(inline, look);
    }

    /// <summary>An entry of the contents: a hyperlink to a section, which looks like the text around it.</summary>
    /// <param name="page">Null when nobody knows the page.</param>
    public void WriteEntry(Section section, string? page)
    {
        OpenReference(section.Key);
        Write(section.Heading, Look.InHyperlink);
        if (page is not null) markup.Raw("<w:r><w:tab/></w:r>").Field($@"PAGEREF {BookmarkName.Of(section.Key)} \h", page);
        markup.End();
    }

    public void WriteRun(string text, Look look) => WriteRun(text, Looks.StyleOf(look));

    public void WriteRun(string text, StyleRole? style)
    {
        if (text.Length == 0) return;
        fill.AddText(text);
        OpenRun(style);
        markup.Raw("""<w:t xml:space="preserve">""").Text(text).Raw("</w:t></w:r>");
    }

    private void Write(Inline inline, Look look)
    {
        switch (inline)
        {
            case Text it: WriteRun(it.Value, look); break;
            case Code it: WriteRun(it.Value, look | Look.Code); break;
            case LineBreak: markup.Raw("<w:r><w:br/></w:r>"); break;
            case Emphasis it: Write(it.Inlines, look | Look.Emphasis); break;
            case Strong it: Write(it.Inlines, look | Look.Strong); break;
            case Styled { Role: InlineRole.Number } it: Write(it.Inlines, look | Look.Number); break;
            case Styled it: Write(it.Inlines, look | Look.Remark); break;
            case Link it when look.HasFlag(Look.InHyperlink): Write(it.Inlines, look); break;
            case Link it: WriteLink(it, look); break;
            case Reference it when look.HasFlag(Look.InHyperlink): Write(it.Inlines, look); break;
            case Reference it: WriteReference(it, look); break;
            default: throw new InvalidOperationException($"Unknown inline {inline.GetType().Name}.");
        }
    }

    private void WriteLink(Link link, Look look)
    {
        markup.Start("w:hyperlink").Attribute("r:id", links.IdOf(link.Target)).Attribute("w:history", "1");
        Write(link.Inlines, look | Look.Link | Look.InHyperlink);
        markup.End();
    }

    private void WriteReference(Reference reference, Look look)
    {
        OpenReference(reference.Target);
        Write(reference.Inlines, look | Look.InHyperlink | (look.HasFlag(Look.QuietReferences) ? Look.Plain : Look.Link));
        markup.End();
    }

    private void OpenReference(BlockKey target) =>
        markup.Start("w:hyperlink").Attribute("w:anchor", BookmarkName.Of(target)).Attribute("w:history", "1");

    private void OpenRun(StyleRole? style)
    {
        markup.Raw("<w:r>");
        if (style is { } role) markup.Raw("<w:rPr>").Value("w:rStyle", styles[role]).Raw("</w:rPr>");
    }
}
