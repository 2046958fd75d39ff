using Kpss.Documents;
using Kpss.Documents.Tree;
using static Kpss.Tests.Html.Nodes;

namespace Kpss.Tests.Charts;

/// <summary>Charts as plans have them, with names as long as measures really have.</summary>
internal static class SampleCharts
{
    private static readonly string[] _measures =
    [
        "1.1 Rodiny pečující o osoby se zdravotním postižením",
        "1.2 Zajištění sociálně aktivizační služby pro seniory a osoby se zdravotním postižením na Železnorudsku",
        "1.3 Podpora komunitního centra Dotek",
        "2.1 Dluhové poradenství",
        "2.2 Nízkoprahové zařízení pro děti a mládež ohrožené sociálním vyloučením, včetně terénní práce v přilehlých obcích Klatovska i Sušicka",
        "3.1 Odlehčovací služby",
        "3.2 Bydlení",
    ];

    private static readonly Sequence<ChartSeries> _states =
    [
        new("Splněno", ChartTone.Done),
        new("Plní se", ChartTone.Running),
        new("Nezahájeno", ChartTone.Planned),
        new("Nebude plněno", ChartTone.Stopped),
        new("Stav neuveden", ChartTone.Neutral),
    ];

    private static readonly Sequence<Sequence<int>> _fulfilment =
        [[3, 2, 1, 1, 1], [0, 5, 0, 0, 2], [1, 0, 0, 0, 0], [0, 0, 0, 0, 0], [12, 3, 4, 2, 1], [0, 0, 3, 0, 0], [0, 1, 0, 4, 0]];

    private static readonly Sequence<string> _months =
        ["leden", "únor", "březen", "duben", "květen", "červen", "červenec", "srpen", "září", "říjen", "listopad", "prosinec"];

    private static readonly Sequence<TimelineBar> _times =
    [
        Time(0, 0, 1, "2025"),
        Time(1, 0.5, 1, "2. pololetí 2025"),
        Time(2, 0, 1, "průběžně") with { GoesOnBefore = true, GoesOnAfter = true },
        Time(3, 0.25, 0.5, "2. čtvrtletí 2025"),
        Time(4, 11.0 / 12, 1, "od prosince 2025") with { GoesOnAfter = true },
        Time(5, 0.1, 0.1, "5. 2. 2025"),
        Time(6, 0, 0.2, "od května 2023 do března 2025") with { GoesOnBefore = true },
    ];

    public static Chart Fulfilment { get; } = ChartOf("plneni", "Souhrn plnění opatření", new StackedBars(
        _states, _fulfilment.Map((values, i) => new StackedBar(_measures[i], KeyOf(i), values)))) with
    {
        Table = new(
            new("graf/plneni/tabulka"), TableRole.Data, [], "Počty aktivit podle stavu plnění",
            [Column(4), .. _states.Map(_ => Column(1, ColumnAlignment.End))],
            [new(0, [HeaderCell(new("h"), new Text("Opatření")), .. _states.Map(state => HeaderCell(new("h"), new Text(state.Label)))])],
            _fulfilment.Map((values, i) => new TableRow(0,
                [HeaderCell(new("r"), new Text(_measures[i])), .. values.Map(value => Cell(new("c"), new Text(Figure(value))))]))),
    };

    public static Chart Year { get; } = ChartOf("rok", "Časový přehled roku 2025", YearOf(_times));

    /// <summary>As many bars as no page of paper holds.</summary>
    public static Chart LongYear { get; } =
        ChartOf("dlouhy-rok", "Časový přehled všech aktivit", YearOf([.. _times, .. _times, .. _times, .. _times, .. _times, .. _times]));

    /// <summary>One series, no caption, labels that lead nowhere.</summary>
    public static Chart Counts { get; } = ChartOf("pocty", "", new StackedBars(
        [new("Počet opatření", ChartTone.Neutral)],
        [new("Město Klatovy", null, [12345]), new("Charita Sušice", null, [4000]), new("Nikdo", null, [0])]));

    public static Sequence<Chart> All => [Fulfilment, Year, LongYear, Counts];

    /// <summary>A page with the charts and with what their labels lead to.</summary>
    public static Document Document { get; } = DocumentOf("Grafy",
        new Section(new("grafy"), SectionRole.Chapter, 1, Words("Grafy"), All.Map(chart => (Block)chart)),
        new Section(new("opatreni"), SectionRole.Chapter, 1, Words("Opatření"),
            Sequence.Of(_measures).Map((name, i) => (Block)new Section(KeyOf(i), SectionRole.Item, 2, Words(name), [Body(KeyOf(i).Child("popis"), "Popis.")]))));

    private static Chart ChartOf(string id, string caption, ChartShape shape) => new(
        new("graf/" + id), caption.Length == 0 ? [] : Words(caption), $"Graf: vše, co ukazuje {id}.", shape, null);

    private static Timeline YearOf(Sequence<TimelineBar> bars) => new(_months.Map((month, i) => new TimelineTick(i / 12.0, month)), bars);

    private static TimelineBar Time(int measure, double start, double end, string text) =>
        new(_measures[measure], KeyOf(measure), start, end, false, false, text);

    private static BlockKey KeyOf(int measure) => new($"opatreni-{measure}");

    private static string Figure(int value) => value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
