using Kpss.Documents;
using Kpss.Documents.Diagnostics;
using Kpss.Planning.Syntax.Rules;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using SourceSpan = Kpss.Documents.Diagnostics.SourceSpan;

namespace Kpss.Planning.Syntax.Prose;

/// <summary>Markdig's blocks into ours.</summary>
internal sealed class BlockConversion(ITextSource source, AuthorsHtml html, Report report)
{
    private readonly InlineConversion _inlines = new(source, html, report);

    public Sequence<ProseBlock> Blocks(ContainerBlock container)
    {
        var blocks = new List<ProseBlock>(container.Count);
        foreach (var block in container)
        {
            if (Block(block) is { } converted) blocks.Add(converted);
        }

        return blocks.ToSequence();
    }

    private ProseBlock? Block(Block block)
    {
        switch (block)
        {
            case ParagraphBlock paragraph when html.Anchor(paragraph) is { } anchor:
                return anchor;
            case ParagraphBlock paragraph when html.Figure(paragraph) is { } figure:
                return figure;
            case ParagraphBlock paragraph:
                return new ProseParagraph(_inlines.Of(paragraph.Inline));
            case HeadingBlock { IsSetext: true } underlined:
                report.Add(UnsupportedMarkdown.Underlined(LastLineOf(underlined)));
                return null;
            case HeadingBlock heading:
                return new ProseHeading(heading.Level, _inlines.Of(heading.Inline), PlaceOf(heading));
            case ListBlock list:
                ListNumbers.Report(list, SpanOf, report);
                return LetteredBullets.Unwrapped(new(MarkerOf(list), StartOf(list), Items(list)));
            case QuoteBlock quote:
                return new ProseQuotation(Blocks(quote));
            case Table table:
                return TableConversion.Of(table, _inlines.Of, SpanOf, report);
            case HtmlBlock markup:
                html.Read(markup, SpanOf(block));
                return null;
            case LinkReferenceDefinitionGroup definitions:
                foreach (var definition in definitions) report.Add(UnsupportedMarkdown.LinkDefinition(SpanOf(definition)));
                return null;
            case ThematicBreakBlock line:
                return html.Rule(line, SpanOf(block));
            case FencedCodeBlock code:
                return html.Code(code, SpanOf(block));
            case CodeBlock:
                report.Add(UnsupportedMarkdown.IndentedCode(SpanOf(block)));
                return null;
            default:
                report.Add(UnsupportedMarkdown.Other(SpanOf(block)));
                return null;
        }
    }

    private Sequence<ProseItem> Items(ListBlock list)
    {
        var items = new List<ProseItem>(list.Count);
        foreach (var item in list) items.Add(new(Blocks((ListItemBlock)item)));
        return items.ToSequence();
    }

    private TextPlace PlaceOf(HeadingBlock heading) => new(source, heading.Span.Start, Math.Max(1, heading.Span.Length));

    /// <summary>The first line of a block without its indentation.</summary>
    private SourceSpan SpanOf(Block block)
    {
        var text = source.Value.AsSpan();
        var start = Math.Clamp(block.Span.Start, 0, text.Length);
        while (start < text.Length && text[start] is ' ' or '\t') start++;
        var lineEnd = text[start..].IndexOfAny('\r', '\n');
        var end = Math.Min(block.Span.End + 1, lineEnd < 0 ? text.Length : start + lineEnd);
        return source.Part(start, Math.Max(1, end - start));
    }

    private SourceSpan LastLineOf(Block block)
    {
        var end = Math.Clamp(block.Span.End + 1, 0, source.Value.Length);
        var start = source.Value.AsSpan(0, end).LastIndexOf('\n') + 1;
        return source.Part(start, Math.Max(1, end - start));
    }

    private static ProseMarker MarkerOf(ListBlock list) => list switch
    {
        { IsOrdered: false } => ProseMarker.Bullet,
        { BulletType: 'a' } => ProseMarker.LetterParenthesis,
        { OrderedDelimiter: ')' } => ProseMarker.NumberParenthesis,
        _ => ProseMarker.NumberDot,
    };

    private static int StartOf(ListBlock list) => int.TryParse(list.OrderedStart, out var start) ? start : 1;
}
