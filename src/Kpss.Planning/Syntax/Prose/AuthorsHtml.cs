using Kpss.Documents.Diagnostics;
using Kpss.Planning.Syntax.Rules;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SourceSpan = Kpss.Documents.Diagnostics.SourceSpan;

namespace Kpss.Planning.Syntax.Prose;

/// <summary>HTML, lines, code and pictures in the prose of authors: all of it is refused.</summary>
internal class AuthorsHtml(ITextSource source, Report report)
{
    private bool _isReported;

    protected ITextSource Source => source;

    public virtual ProseAnchor? Anchor(ParagraphBlock paragraph) => null;

    public virtual ProseRule? Rule(ThematicBreakBlock line, SourceSpan span)
    {
        report.Add(UnsupportedMarkdown.HorizontalRule(span));
        return null;
    }

    public virtual ProseCodeBlock? Code(FencedCodeBlock block, SourceSpan span)
    {
        report.Add(UnsupportedMarkdown.Code(span));
        return null;
    }

    /// <returns>Null for a paragraph that is text.</returns>
    public virtual ProseFigure? Figure(ParagraphBlock paragraph) => null;

    public virtual void Read(HtmlBlock block, SourceSpan span) => report.Add(RawHtml.At(span));

    /// <summary>Reads what starts with a tag.</summary>
    /// <param name="inlinesOf">Converts what stands between two siblings.</param>
    /// <returns>The last inline that belongs to it: the tag itself, or the one that closes it.</returns>
    public virtual Inline Read(HtmlInline tag, List<ProseInline> inlines, Func<Inline, Inline, List<ProseInline>> inlinesOf)
    {
        // The closing tag of one that was reported says nothing new.
        if (!_isReported || !tag.Tag.StartsWith("</", StringComparison.Ordinal)) report.Add(Refusal(tag));
        _isReported = true;
        return tag;
    }

    private Diagnostic Refusal(HtmlInline tag)
    {
        var span = source.Part(Math.Max(0, tag.Span.Start), Math.Max(1, tag.Span.Length));
        return tag.Parent is { ParentBlock: ParagraphBlock paragraph } && OwnTags.AnchorOf(paragraph) is not null ? RawHtml.Anchor(span) : RawHtml.At(span);
    }
}
