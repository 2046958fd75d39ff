using Kpss.Documents;
using Kpss.Documents.Diagnostics;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SourceSpan = Kpss.Documents.Diagnostics.SourceSpan;

namespace Kpss.Planning.Syntax.Prose;

/// <summary>HTML in a document that kpss wrote: what it writes itself is understood, all else is refused as with authors.</summary>
internal sealed class OwnHtml(ITextSource source, Report report) : AuthorsHtml(source, report)
{
    public override ProseAnchor? Anchor(ParagraphBlock paragraph) =>
        paragraph.Parent is MarkdownDocument && OwnTags.AnchorOf(paragraph) is { } name ? new(name, new(Source, paragraph.Span.Start, paragraph.Span.Length)) : null;

    public override ProseRule? Rule(ThematicBreakBlock line, SourceSpan span) => line.Parent is MarkdownDocument ? new() : base.Rule(line, span);

    public override void Read(HtmlBlock block, SourceSpan span)
    {
        if (block.Lines.ToString().Trim() != OwnTags.Comment) base.Read(block, span);
    }

    public override Inline Read(HtmlInline tag, List<ProseInline> inlines, Func<Inline, Inline, List<ProseInline>> inlinesOf)
    {
        if (tag.Tag == OwnTags.Break)
        {
            inlines.Add(new ProseBreak());
            return tag;
        }

        if (ClosingOf(tag) is not { } closing) return base.Read(tag, inlines, inlinesOf);

        var content = RunMerging.Merged(inlinesOf(tag, closing));
        inlines.Add(tag.Tag switch
        {
            "<em>" => new ProseEmphasis(content),
            "<strong>" => new ProseStrong(content),
            _ => new ProseCode(TextOf(content)),
        });
        return closing;
    }

    private static HtmlInline? ClosingOf(HtmlInline tag)
    {
        if (OwnTags.ClosingOf(tag.Tag) is not { } wanted) return null;
        var depth = 1;
        for (var inline = tag.NextSibling; inline is not null; inline = inline.NextSibling)
        {
            if (inline is not HtmlInline html) continue;
            if (html.Tag == tag.Tag) depth++;
            else if (html.Tag == wanted && --depth == 0) return html;
        }

        return null;
    }

    private static string TextOf(Sequence<ProseInline> content) => content is [ProseRun run] ? run.Value : "";
}
