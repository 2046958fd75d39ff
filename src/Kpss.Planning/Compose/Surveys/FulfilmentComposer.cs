using System.Globalization;
using Kpss.Documents;
using Kpss.Documents.Texts;
using Kpss.Documents.Tree;
using Kpss.Planning.Grammar;
using Kpss.Planning.Model;
using Kpss.Planning.Model.Surveys;

namespace Kpss.Planning.Compose.Surveys;

/// <summary>How far a plan is: a table of counts, the same as a chart, and the items by their states.</summary>
internal sealed class FulfilmentComposer(Plan plan, ItemNames names, Typesetter typesetter)
{
    private const string Unsaid = "Bez údaje";
    private const string Total = "Celkem";

    public Sequence<Block> Compose(BlockKey key)
    {
        if (ItemStates.FieldOf(plan) is not { } field) return [];
        var groups = ItemGroup.Of(plan, item => ItemStates.MayHave(item, field));
        var states = States(field, groups);
        var rows = groups.Map(group => FulfilmentCounts.Of(group, field));
        var total = FulfilmentCounts.Total(rows, field.Choice.Count + 1);
        if (total.Sum == total.Values[^1]) return [];
        return
        [
            CountTable(key.Child("pocty"), states, rows, total),
            Chart(key.Child("graf"), states, rows, total),
            new FulfilmentList(field, names, typesetter).Compose(key.Child("stavy"), states.Map(state => state.Label), groups),
        ];
    }

    /// <summary>The states of the grammar, and one more where some item says nothing.</summary>
    private Sequence<ChartSeries> States(Field field, Sequence<ItemGroup> groups)
    {
        var states = field.Choice.Map(choice => new ChartSeries(typesetter.Set(FirstLetter.Capital(choice.Name)), ToneOf(choice.State)));
        foreach (var group in groups.AsSpan())
        {
            if (group.Items.Only(item => ItemStates.Of(item, field) is null).Count > 0) return [.. states, new(Unsaid, ChartTone.Neutral)];
        }

        return states;
    }

    private Table CountTable(BlockKey key, Sequence<ChartSeries> states, Sequence<FulfilmentCounts> rows, FulfilmentCounts total)
    {
        var body = new List<TableRow>(rows.Count + 2);
        foreach (var row in rows.AsSpan())
        {
            if (row.Top is { } top) body.Add(CountRow(key.Child(top.Id), [names.Link(top)], row, states.Count, Number));
        }

        body.Add(CountRow(key.Child("celkem"), [new Text(Total)], total, states.Count, Number));
        body.Add(CountRow(key.Child("podil"), [new Text("Podíl")], total, states.Count, count => CzechNumbers.PrintShare(count, total.Sum)));
        return new(
            key,
            TableRole.Data,
            [],
            "Počty položek plánu podle stavu plnění",
            [new(40, ColumnAlignment.Start), .. states.Map(_ => new TableColumn(15, ColumnAlignment.End)), new(13, ColumnAlignment.End)],
            [Cells.HeaderRow(key.Child("zahlavi"), [rows is [{ Top: null }] ? "" : "Položka plánu", .. states.Map(state => state.Label), Total])],
            body.ToSequence());
    }

    private static TableRow CountRow(BlockKey key, Sequence<Inline> head, FulfilmentCounts counts, int states, Func<int, string> print)
    {
        var cells = new List<TableCell> { Cells.Header(key, head) };
        for (var at = 0; at < states; at++) cells.Add(Cells.Plain(key.Child($"{at + 1}"), print(counts.Values[at])));
        cells.Add(Cells.Plain(key.Child("celkem"), print(counts.Sum)));
        return new(0, cells.ToSequence());
    }

    private Chart Chart(BlockKey key, Sequence<ChartSeries> states, Sequence<FulfilmentCounts> rows, FulfilmentCounts total)
    {
        var bars = rows.Map(row => new StackedBar(row.Top is { } top ? names.Of(top) : Total, row.Top is { } target ? new(target.Id) : null, Sequence.Of<int>(row.Values.AsSpan(0, states.Count))));
        var spoken = bars.Map(bar => $"{bar.Label}: {string.Join(", ", bar.Values.Map((count, at) => $"{FirstLetter.Small(states[at].Label)} {Number(count)}"))}");
        return new(
            key,
            [],
            typesetter.Set($"Graf plnění, počet položek {Number(total.Sum)}. {string.Join("; ", spoken)}."),
            new StackedBars(states, bars),
            Table: null);
    }

    private static ChartTone ToneOf(FulfilmentState? state) => state switch
    {
        FulfilmentState.Done => ChartTone.Done,
        FulfilmentState.Running => ChartTone.Running,
        FulfilmentState.NotStarted => ChartTone.Planned,
        FulfilmentState.Stopped => ChartTone.Stopped,
        _ => ChartTone.Neutral,
    };

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);
}
