using Kpss.Documents;
using Kpss.Documents.Diagnostics;
using Kpss.Planning.Syntax.Rules;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Syntax;
using SourceSpan = Kpss.Documents.Diagnostics.SourceSpan;

namespace Kpss.Planning.Syntax.Prose;

/// <summary>Reads Markdown with Markdig and brings it into the closed set of <see cref="ProseBlock"/>.</summary>
public sealed class ProseReader(Report report)
{
    private static readonly Lazy<MarkdownPipeline> Pipeline = new(BuildPipeline, LazyThreadSafetyMode.PublicationOnly);

    public ProseText Read(ITextSource source)
    {
        MarkdownDocument document;
        try
        {
            document = Markdown.Parse(source.Value, Pipeline.Value);
        }
        catch (ArgumentException)
        {
            // Markdig refuses to go deeper than 128 levels.
            report.Add(NestingTooDeep.At(source.Part(0, Math.Min(1, source.Value.Length))));
            return ProseText.Empty;
        }

        return new(new Conversion(source, report).Blocks(document));
    }

    private static MarkdownPipeline BuildPipeline()
    {
        var builder = new MarkdownPipelineBuilder().UsePreciseSourceLocation().UsePipeTables();
        builder.InlineParsers.InsertBefore<LinkInlineParser>(new ReferenceParser());
        builder.BlockParsers.Find<ListBlockParser>()!.ItemParsers.Add(new LetterListParser());
        return builder.Build();
    }

    private sealed class Conversion(ITextSource source, Report report)
    {
        private readonly InlineConversion _inlines = new(source, report);

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
                case ParagraphBlock paragraph:
                    return new ProseParagraph(_inlines.Of(paragraph.Inline));
                case HeadingBlock heading:
                    return new ProseHeading(heading.Level, _inlines.Of(heading.Inline));
                case ListBlock list:
                    return new ProseList(MarkerOf(list), StartOf(list), Items(list));
                case QuoteBlock quote:
                    return new ProseQuotation(Blocks(quote));
                case Table table:
                    return TableOf(table);
                case HtmlBlock:
                    report.Add(RawHtml.At(SpanOf(block)));
                    return null;
                case LinkReferenceDefinitionGroup:
                    return null;
                default:
                    report.Add(UnsupportedMarkdown.At(SpanOf(block), KindOf(block)));
                    return null;
            }
        }

        private Sequence<ProseItem> Items(ListBlock list)
        {
            var items = new List<ProseItem>(list.Count);
            foreach (var item in list) items.Add(new(Blocks((ListItemBlock)item)));
            return items.ToSequence();
        }

        private ProseTable TableOf(Table table)
        {
            var rows = new List<ProseRow>(table.Count);
            foreach (var block in table)
            {
                var row = (TableRow)block;
                var cells = new List<Sequence<ProseInline>>(row.Count);
                foreach (var cell in row) cells.Add(_inlines.Of(((TableCell)cell).LastChild is ParagraphBlock text ? text.Inline : null));
                rows.Add(new(row.IsHeader, cells.ToSequence()));
            }

            var width = rows.Count == 0 ? 0 : rows[0].Cells.Count;
            var columns = new List<ProseAlignment>(width);
            for (var i = 0; i < width; i++) columns.Add(AlignmentOf(table.ColumnDefinitions[i].Alignment));
            return new(columns.ToSequence(), rows.ToSequence());
        }

        private SourceSpan SpanOf(Block block)
        {
            var end = source.Value.IndexOf('\n', block.Span.Start);
            var last = Math.Min(block.Span.End, end < 0 ? source.Value.Length - 1 : end - 1);
            return source.Part(block.Span.Start, Math.Max(1, last - block.Span.Start + 1));
        }

        private static ProseAlignment AlignmentOf(TableColumnAlign? alignment) => alignment switch
        {
            TableColumnAlign.Center => ProseAlignment.Center,
            TableColumnAlign.Right => ProseAlignment.End,
            _ => ProseAlignment.Start,
        };

        private static ProseMarker MarkerOf(ListBlock list) => list switch
        {
            { IsOrdered: false } => ProseMarker.Bullet,
            { BulletType: 'a' } => ProseMarker.LetterParenthesis,
            { OrderedDelimiter: ')' } => ProseMarker.NumberParenthesis,
            _ => ProseMarker.NumberDot,
        };

        private static int StartOf(ListBlock list) => int.TryParse(list.OrderedStart, out var start) ? start : 1;

        private static Bilingual KindOf(Block block) => block switch
        {
            FencedCodeBlock => new("blok kódu", "a code block"),
            CodeBlock => new("text odsazený o čtyři mezery (Markdown ho čte jako kód)", "text indented by four spaces (Markdown reads it as code)"),
            ThematicBreakBlock => new("vodorovná čára", "a horizontal rule"),
            _ => new("tento prvek Markdownu", "this piece of Markdown"),
        };
    }
}
