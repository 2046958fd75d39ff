using Kpss.Documents;
using Kpss.Planning.Grammar;
using Kpss.Planning.Model;
using Kpss.Planning.Model.Surveys;

namespace Kpss.Planning.Compose.Surveys;

/// <summary>One row of a summary of fulfilment: how many items are in each state.</summary>
/// <param name="Values">One a state in the grammar's order, behind them those of which nothing is said.</param>
internal sealed record FulfilmentCounts(PlanItem? Top, int[] Values)
{
    public int Sum
    {
        get
        {
            var sum = 0;
            foreach (var value in Values) sum += value;
            return sum;
        }
    }

    public static FulfilmentCounts Of(ItemGroup group, Field field)
    {
        var counts = new int[field.Choice.Count + 1];
        foreach (var item in group.Items.AsSpan()) counts[PlaceOf(item, field)]++;
        return new(group.Top, counts);
    }

    public static FulfilmentCounts Total(Sequence<FulfilmentCounts> rows, int states)
    {
        var counts = new int[states];
        foreach (var row in rows.AsSpan())
        {
            for (var at = 0; at < states; at++) counts[at] += row.Values[at];
        }

        return new(null, counts);
    }

    /// <summary>The place of an item's state among the values; behind all for one that says nothing.</summary>
    public static int PlaceOf(PlanItem item, Field field)
    {
        if (ItemStates.Of(item, field) is not { } state) return field.Choice.Count;
        var at = 0;
        while (field.Choice[at].Name != state.Choice) at++;
        return at;
    }
}
