using Kpss.Documents.Texts;
using Kpss.Planning.Grammar;
using Kpss.Planning.Model;
using Kpss.Planning.Model.Surveys;
using Kpss.Planning.Model.Timeframes;
using Kpss.Planning.Model.Values;

namespace Kpss.Planning.Compose.Surveys;

/// <summary>Lists what changed on an item: its number and title, then the fields as the grammar calls and orders them.</summary>
internal sealed class DifferenceWords(Plan plan, Plan older, ItemDifferences differences)
{
    private const string Nothing = "beze změny";

    public string Of(ContinuedItem it)
    {
        var difference = differences(it.Before, it.Item);
        var changes = new List<string>();
        if (it.IsRenumbered) changes.Add("číslo");
        else if (difference.IsMoved) changes.Add("zařazení");
        if (difference.IsRetitled) changes.Add("název");
        if (difference.IsIntroducedOtherwise) changes.Add("úvodní text");
        foreach (var field in difference.Fields) changes.Add(Named(field, it));
        if (difference.HasOtherAncestor) changes.Add("návaznost na nadřazený plán");
        return changes.Count == 0 ? Nothing : Joined(changes);
    }

    private string Named(Field field, ContinuedItem it)
    {
        var name = FirstLetter.Small(ItemComposer.LabelOf(field));
        if (TimeframeOf(field, it.Before, older) is not { } before || TimeframeOf(field, it.Item, plan) is not { } now) return name;
        return $"{name} ({FirstLetter.Small(before.Text)} → {FirstLetter.Small(now.Text)})";
    }

    private static Timeframe? TimeframeOf(Field field, PlanItem item, Plan home) => item.Entry(field.Key)?.Value switch
    {
        TimeframeValue it => it.Timeframe,
        null when field.DefaultsToPeriod => home.Period,
        _ => null,
    };

    /// <summary>A label may hold commas itself.</summary>
    private static string Joined(List<string> changes) => string.Join(changes.Exists(change => change.Contains(',', StringComparison.Ordinal)) ? "; " : ", ", changes);
}
