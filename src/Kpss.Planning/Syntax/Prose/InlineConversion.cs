using Kpss.Documents;
using Kpss.Documents.Diagnostics;
using Kpss.Planning.Sources;
using Kpss.Planning.Sources.Rules;
using Kpss.Planning.Syntax.Rules;
using Markdig.Syntax.Inlines;

namespace Kpss.Planning.Syntax.Prose;

/// <summary>The inside of a paragraph: Markdig's inlines into ours.</summary>
internal sealed class InlineConversion(ITextSource source, AuthorsHtml html, Report report)
{
    private int _depth;

    public Sequence<ProseInline> Of(ContainerInline? container)
    {
        if (container is null) return [];
        if (_depth == Limits.Nesting)
        {
            report.Add(NestingTooDeep.InProse(SpanOf(container)));
            return [];
        }

        _depth++;
        var inlines = Between(container.FirstChild, null);
        _depth--;
        return RunMerging.Merged(inlines);
    }

    /// <summary>Siblings from the first up to the one before the end.</summary>
    private List<ProseInline> Between(Inline? first, Inline? end)
    {
        var inlines = new List<ProseInline>();
        for (var inline = first; inline is not null && inline != end; inline = inline.NextSibling)
        {
            if (inline is HtmlInline tag) inline = html.Read(tag, inlines, (opening, closing) => Between(opening.NextSibling, closing));
            else Add(inline, inlines);
        }

        return inlines;
    }

    private void Add(Inline inline, List<ProseInline> inlines)
    {
        switch (inline)
        {
            case LiteralInline literal:
                inlines.Add(new ProseRun(literal.Content.ToString(), PlaceOf(literal)));
                break;
            case HtmlEntityInline entity:
                AddEntity(entity, inlines);
                break;
            case LineBreakInline { IsHard: true }:
                inlines.Add(new ProseBreak());
                break;
            case LineBreakInline:
                inlines.Add(new ProseRun(" ", PlaceOf(inline)));
                break;
            case EmphasisInline { DelimiterCount: 1 } emphasis:
                inlines.Add(new ProseEmphasis(Of(emphasis)));
                break;
            case EmphasisInline strong:
                inlines.Add(new ProseStrong(Of(strong)));
                break;
            case CodeInline code:
                inlines.Add(new ProseCode(code.Content));
                break;
            case AutolinkInline link:
                AddLink(link.IsEmail ? $"mailto:{link.Url}" : link.Url, [new ProseRun(link.Url, PlaceOf(link))], link, inlines);
                break;
            case LinkInline { IsImage: false } link:
                if (!string.IsNullOrEmpty(link.Title)) report.Add(UnsupportedMarkdown.LinkTitle(SpanOf(link)));
                AddLink(link.Url ?? "", Of(link), link, inlines);
                break;
            case LinkInline image:
                report.Add(UnsupportedMarkdown.Image(SpanOf(image)));
                break;
            case ReferenceInline reference:
                AddReference(reference, inlines);
                break;
            case ContainerInline container:
                // Delimiters that turned out to be plain characters, such as a lone pipe.
                if (container is DelimiterInline delimiter) inlines.Add(new ProseRun(delimiter.ToLiteral(), PlaceOf(delimiter)));
                inlines.AddRange(Between(container.FirstChild, null));
                break;
            default:
                report.Add(UnsupportedMarkdown.Other(SpanOf(inline)));
                break;
        }
    }

    private void AddEntity(HtmlEntityInline entity, List<ProseInline> inlines)
    {
        var value = entity.Transcoded.ToString();
        var invisible = InvisibleCharacters.FirstIn(value);
        if (invisible >= 0) report.Add(ControlCharacter.At(SpanOf(entity), value[invisible]));
        inlines.Add(new ProseRun(value, PlaceOf(entity)));
    }

    private void AddLink(string target, Sequence<ProseInline> text, Inline link, List<ProseInline> inlines)
    {
        if (LinkTargets.IsAllowed(target))
        {
            inlines.Add(new ProseLink(target, text));
            return;
        }

        // Its text stays, so that no check finds a hole there.
        report.Add(ForbiddenLink.At(SpanOf(link), target));
        inlines.AddRange(text);
    }

    private void AddReference(ReferenceInline reference, List<ProseInline> inlines)
    {
        if (!reference.IsComplete)
        {
            report.Add(BrokenReference.Unclosed(SpanOf(reference)));
            return;
        }

        var bar = reference.Content.IndexOf('|', StringComparison.Ordinal);
        var id = (bar < 0 ? reference.Content : reference.Content[..bar]).Trim();
        var label = bar < 0 ? null : reference.Content[(bar + 1)..].Trim();
        if (id.Length > 0 && label is not { Length: 0 })
        {
            inlines.Add(new ProseReference(id, label, PlaceOf(reference)));
            return;
        }

        // What was written stays in the text, so that no check finds a hole there.
        report.Add(BrokenReference.Empty(SpanOf(reference)));
        inlines.Add(new ProseRun($"[[{reference.Content}]]", PlaceOf(reference)));
    }

    private TextPlace PlaceOf(Inline inline) => new(source, inline.Span.Start, Math.Max(0, inline.Span.Length));

    private SourceSpan SpanOf(Inline inline) => source.Part(Math.Max(0, inline.Span.Start), Math.Max(1, inline.Span.Length));
}
