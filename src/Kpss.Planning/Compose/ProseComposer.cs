using Kpss.Documents;
using Kpss.Documents.Tree;
using Kpss.Planning.Syntax.Prose;

namespace Kpss.Planning.Compose;

/// <summary>Authors' prose as blocks of the document.</summary>
internal sealed class ProseComposer
{
    private readonly IProseTargets _targets;
    private readonly Typesetter _typesetter;
    private int _tables;

    /// <summary>For the prose of a plan.</summary>
    public ProseComposer(ReferenceComposer references, Typesetter typesetter)
        : this(typesetter, references)
    {
    }

    private ProseComposer(Typesetter typesetter, IProseTargets targets) => (_typesetter, _targets) = (typesetter, targets);

    public static ProseComposer OfHandbook(IProseTargets targets, Typesetter typesetter) => new(typesetter, targets);

    public Sequence<Block> Blocks(BlockKey key, ProseText text) => Blocks(key, text.Blocks);

    /// <summary>The prose of a chapter, its headings turned into sections that skip no level.</summary>
    public Sequence<Block> Chapter(BlockKey key, ProseText text, int level)
    {
        var at = 0;
        return Within(key, text.Blocks, level, headingLevel: 0, ref at);
    }

    /// <summary>The chapters of a document that kpss wrote: their headings lie one level under the title's.</summary>
    public Sequence<Block> Document(BlockKey key, ProseText text)
    {
        var at = 0;
        return Within(key, text.Blocks, level: 0, headingLevel: 1, ref at);
    }

    public Sequence<Inline> Inlines(Sequence<ProseInline> inlines) => _typesetter.Set(Plain(inlines, before: ""));

    private Sequence<Block> Within(BlockKey key, Sequence<ProseBlock> source, int level, int headingLevel, ref int at)
    {
        var blocks = new List<Block>();
        while (at < source.Count)
        {
            var anchor = source[at] as ProseAnchor;
            var named = anchor is null ? at : at + 1;
            if (named == source.Count) break;
            if (source[named] is ProseAnchor)
            {
                at = named;
                continue;
            }

            if (source[named] is ProseHeading next && next.Level <= headingLevel) break;

            at = named + 1;
            var blockKey = anchor is null ? key.Child($"{at}") : KeyOf(anchor);
            if (source[named] is not ProseHeading heading)
            {
                blocks.Add(Block(blockKey, source[named]));
                continue;
            }

            var inner = Within(key, source, level + 1, heading.Level, ref at);
            blocks.Add(new Section(blockKey, RoleOf(anchor, level), Math.Min(level + 1, 6), Inlines(heading.Inlines), inner));
        }

        return blocks.ToSequence();
    }

    private static BlockKey KeyOf(ProseAnchor anchor) => new(anchor.Name.Replace("--", "/", StringComparison.Ordinal));

    /// <summary>An anchor of one part is the id of an item; those of parts of the document have more.</summary>
    private static SectionRole RoleOf(ProseAnchor? anchor, int level)
    {
        if (anchor is null) return SectionRole.Plain;
        if (KeyOf(anchor).Path.Contains('/')) return level == 0 ? SectionRole.Chapter : SectionRole.Plain;
        return level == 0 ? SectionRole.TopItem : SectionRole.Item;
    }

    private Sequence<Block> Blocks(BlockKey key, Sequence<ProseBlock> source)
    {
        var blocks = new Block[source.Count];
        for (var i = 0; i < blocks.Length; i++) blocks[i] = Block(key.Child($"{i + 1}"), source[i]);
        return Sequence.Of<Block>(blocks);
    }

    private Block Block(BlockKey key, ProseBlock block) => block switch
    {
        ProseParagraph it => new Paragraph(key, ParagraphRole.Body, Inlines(it.Inlines)),
        // Headings belong to chapters; elsewhere they were refused when the prose was read.
        ProseHeading it => new Paragraph(key, ParagraphRole.Body, [new Strong(Inlines(it.Inlines))]),
        ProseQuotation it => new Quotation(key, Blocks(key, it.Blocks)),
        ProseList it => new ListBlock(key, Marker(it.Marker), it.Start, Items(key, it.Items)),
        ProseTable it => Table(key, it),
        ProseCodeBlock it => new CodeListing(key, it.Info.Contains(' ') ? it.Info[(it.Info.IndexOf(' ') + 1)..] : "", it.Value),
        ProseFigure it => new Figure(key, _targets.Picture(it), []),
        _ => throw new ArgumentOutOfRangeException(nameof(block)),
    };

    private Sequence<ListItem> Items(BlockKey key, Sequence<ProseItem> source)
    {
        var items = new List<ListItem>(source.Count);
        foreach (var item in source) items.Add(new(Blocks(key.Child($"{items.Count + 1}"), item.Blocks)));
        return items.ToSequence();
    }

    private Table Table(BlockKey key, ProseTable table)
    {
        var columns = table.Columns.Map(alignment => new TableColumn(1, Alignment(alignment)));
        var header = table.Rows.Only(row => row.IsHeader);
        var body = table.Rows.Only(row => !row.IsHeader);
        return new(
            key,
            TableRole.Data,
            [],
            $"Tabulka {++_tables} v textu",
            columns,
            header.Map((row, at) => Row(key.Child($"{at + 1}"), row)),
            body.Map((row, at) => Row(key.Child($"{header.Count + at + 1}"), row)));
    }

    private TableRow Row(BlockKey key, ProseRow row) => new(
        0,
        row.Cells.Map((cell, at) => new TableCell(row.IsHeader, 1, [new Paragraph(key.Child($"{at + 1}"), ParagraphRole.Line, Inlines(cell))])));

    private Sequence<Inline> Plain(Sequence<ProseInline> source, string before)
    {
        var inlines = new List<Inline>(source.Count);
        foreach (var inline in source.AsSpan())
        {
            inlines.Add(inline switch
            {
                ProseRun it => new Text(it.Value),
                ProseEmphasis it => new Emphasis(Plain(it.Inlines, before)),
                ProseStrong it => new Strong(Plain(it.Inlines, before)),
                ProseCode it => new Code(it.Value),
                ProseLink it => _targets.Lead(it.Target, Plain(it.Inlines, before)),
                ProseReference it => _targets.Compose(it, before),
                _ => new LineBreak(),
            });
            before = TextBehind(inline, before);
        }

        return inlines.ToSequence();
    }

    /// <summary>What the next inline follows: a space alone tells nothing, so the text in front of it counts too.</summary>
    private static string TextBehind(ProseInline inline, string before) => inline switch
    {
        ProseRun it => string.IsNullOrWhiteSpace(it.Value) ? before + it.Value : it.Value,
        ProseEmphasis { Inlines: [.., var last] } => TextBehind(last, before),
        ProseStrong { Inlines: [.., var last] } => TextBehind(last, before),
        ProseLink { Inlines: [.., var last] } => TextBehind(last, before),
        ProseReference it => it.Label ?? it.Id,
        ProseCode it => it.Value,
        _ => before,
    };

    private static ListMarker Marker(ProseMarker marker) => marker switch
    {
        ProseMarker.NumberDot => ListMarker.NumberDot,
        ProseMarker.NumberParenthesis => ListMarker.NumberParenthesis,
        ProseMarker.LetterParenthesis => ListMarker.LetterParenthesis,
        _ => ListMarker.Bullet,
    };

    private static ColumnAlignment Alignment(ProseAlignment alignment) => alignment switch
    {
        ProseAlignment.Center => ColumnAlignment.Center,
        ProseAlignment.End => ColumnAlignment.End,
        _ => ColumnAlignment.Start,
    };
}
