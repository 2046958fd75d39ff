using Kpss.Documents;
using Kpss.Documents.Tree;
using Kpss.Tests.Charts;

namespace Kpss.Tests.Properties;

/// <summary>A document with blocks of every kind, the same for the same seed.</summary>
internal sealed class RandomDocument
{
    private static readonly BlockKey First = new("cast-1");
    private static readonly Picture Picture = new("image/png", [1, 2, 3], 4, 3, "Popis obrázku");

    private readonly Random _random;
    private readonly int _kinds;
    private readonly Words _words;
    private int _keys;
    private int _budget;

    private RandomDocument(int seed, int size, int kinds)
    {
        _kinds = kinds;
        _random = new(seed);
        _words = new(_random);
        _budget = size;
    }

    public static Document From(int seed, int size) => new RandomDocument(seed, size, kinds: 11).Make();

    /// <summary>Without what only the handbook has.</summary>
    public static Document OfAuthors(int seed, int size) => new RandomDocument(seed, size, kinds: 9).Make();

    private Document Make()
    {
        var title = _words.Text();
        var blocks = new List<Block>();
        if (_random.Next(2) == 0) blocks.Add(new TableOfContents(Key(), _words.Text(), _random.Next(1, 4)));
        blocks.Add(new Section(First, SectionRole.Chapter, 1, Heading(), Blocks(1)));
        while (_budget > 0) blocks.Add(new Section(Key(), SectionRole.TopItem, 1, Heading(), Blocks(1)));
        return new(
            new("plan", title, title, _words.Text(), _words.Text(), [_words.Word()], "cs-CZ", new(2025, 1, 15)),
            new(_words.Text(), title, _words.Text(), [new(_words.Text(), _words.Text()), new(_words.Text(), _words.Text())]),
            blocks.ToSequence());
    }

    /// <summary>Sections come after all other blocks, as a reader could not tell otherwise where one ends.</summary>
    private Sequence<Block> Blocks(int level)
    {
        var blocks = new List<Block> { Body() };
        while (_budget-- > 0 && _random.Next(5) > 0) blocks.Add(Block(deep: true));
        while (_budget-- > 0 && level < 5 && _random.Next(3) > 0)
        {
            var role = _random.Next(2) == 0 ? SectionRole.Item : SectionRole.Plain;
            blocks.Add(new Section(Key(), role, level + 1, Heading(), Blocks(level + 1)));
        }

        return blocks.ToSequence();
    }

    private Block Block(bool deep) => _random.Next(deep ? _kinds : 2) switch
    {
        0 or 1 or 2 => Body(),
        3 or 4 => List(),
        5 => new Quotation(Key(), [Body(), Block(deep: false)]),
        6 => Table(),
        7 => Chart(),
        8 => Card(),
        9 => new CodeListing(Key(), _random.Next(2) == 0 ? "" : _words.Text(), string.Join('\n', Many(1, 4, _words.Text))),
        _ => new Figure(Key(), Picture, _random.Next(2) == 0 ? [] : Plain()),
    };

    private Paragraph Body() => new(Key(), (ParagraphRole)_random.Next(3), Inlines());

    private ListBlock List()
    {
        var marker = (ListMarker)_random.Next(5);
        var items = Many(1, 4, () => new ListItem(_random.Next(4) == 0 && _budget-- > 0 ? [Body(), List()] : [Body()]));
        return new(Key(), marker, marker == ListMarker.Bullet ? 1 : _random.Next(1, 28), items);
    }

    private Table Table()
    {
        // Now and then more than an upright page holds.
        var columns = _random.Next(6) == 0 ? _random.Next(9, 20) : _random.Next(1, 5);
        TableRow Row(bool header) => new(0, Many(columns, columns, () => new TableCell(header, 1, [Body()])));
        return new(
            Key(),
            _random.Next(3) == 0 ? TableRole.Matrix : TableRole.Data,
            Plain(),
            "Popis tabulky",
            Many(columns, columns, () => new TableColumn(_random.Next(1, 5), (ColumnAlignment)_random.Next(3))),
            [Row(header: true)],
            Many(1, 4, () => Row(header: false)));
    }

    private Chart Chart()
    {
        var table = Table() with { Caption = [] };
        return new(Key(), [], string.Join("; ", TreeText.Of(table)), RandomChart.From(_random.Next(), _random.Next(6)).Shape, table);
    }

    private Card Card() => new(
        Key(), [new Text("Karta")], "Popis karty", Many(1, 4, () => new CardField(Key(), _words.Text(), Many(1, 3, () => Block(deep: false)))))
    {
        Layout = (CardLayout)_random.Next(2),
    };

    private Sequence<Inline> Heading() => _random.Next(3) == 0
        ? [new Styled(InlineRole.Number, Plain()), new Text(" "), .. Plain()]
        : Plain();

    private Sequence<Inline> Plain() => [new Text(_words.Text())];

    private Sequence<Inline> Inlines()
    {
        var inlines = new List<Inline> { Inline() };
        for (var more = _random.Next(4); more > 0; more--)
        {
            inlines.Add(_random.Next(6) == 0 ? new LineBreak() : new Text(" "));
            inlines.Add(Inline());
        }

        return inlines.ToSequence();
    }

    private Inline Inline() => _random.Next(12) switch
    {
        0 => new Emphasis(Plain()),
        1 => new Strong(Plain()),
        2 => new Strong([new Text(_words.Text()), new Text(" "), new Emphasis(Plain())]),
        3 => new Code(_words.Text()),
        4 => new Link("https://www.klatovy.cz/a_b?c=1&d=(2)", Plain()),
        5 => new Reference(First, Plain()),
        6 => new Styled(InlineRole.Remark, Plain()),
        _ => new Text(_words.Text()),
    };

    private BlockKey Key() => new($"blok-{++_keys}");

    private Sequence<T> Many<T>(int least, int most, Func<T> make) =>
        Enumerable.Range(0, _random.Next(least, most + 1)).Select(_ => make()).ToSequence();
}
