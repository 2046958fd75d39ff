using Kpss.Documents;
using Kpss.Documents.Diagnostics;
using Kpss.Planning.Grammar;
using Kpss.Planning.Model;
using Kpss.Planning.Model.Surveys;
using Kpss.Planning.Model.Timeframes;
using Kpss.Planning.Model.Values;
using Kpss.Planning.Sources;

namespace Kpss.Planning.Authoring.Rollover;

/// <param name="Reason">Such as `splněno`.</param>
public sealed record EndedItem(PlanItem Item, Bilingual Reason)
{
    /// <summary>False for a chapter that only held others.</summary>
    public bool WasCarriedOut => PlanComparison.IsCarriedOut(Item);
}

/// <summary>Which items of a plan go on. A state says it where there is one; else a timeframe that names its own end.</summary>
internal sealed class ItemFates
{
    private static readonly Bilingual NothingBelow = new("všechno, co pod tím bylo, skončilo", "all below it ended");

    private readonly NewPeriod _period;
    private readonly Sequence<string> _wanted;
    private readonly Dictionary<string, Bilingual> _reasons = new(StringComparer.Ordinal);
    private readonly HashSet<string> _leftOut = new(StringComparer.Ordinal);

    public ItemFates(Plan plan, NewPeriod period, Sequence<string> wanted)
    {
        (_period, _wanted) = (period, wanted);
        foreach (var item in plan.Items) GoesOn(item);

        var (ended, bearing, continued) = (new List<EndedItem>(), new List<EndedItem>(), new List<PlanItem>());
        foreach (var item in plan.AllItems())
        {
            if (!IsLeftOut(item)) continued.Add(item);
            if (_reasons.TryGetValue(item.Id, out var reason)) (IsLeftOut(item) ? ended : bearing).Add(new(item, reason));
        }

        (Ended, Bearing, Continued) = (ended.ToSequence(), bearing.ToSequence(), continued.ToSequence());
    }

    /// <summary>Left out of the new plan.</summary>
    public Sequence<EndedItem> Ended { get; }

    /// <summary>They ended, but something below them goes on, so they stay.</summary>
    public Sequence<EndedItem> Bearing { get; }

    public Sequence<PlanItem> Continued { get; }

    public bool IsLeftOut(PlanItem item) => _leftOut.Contains(item.Id);

    /// <summary>True for a plan of which something goes on.</summary>
    public bool HasContinued => Continued.Count > 0;

    private bool GoesOn(PlanItem item)
    {
        var goesOnBelow = false;
        foreach (var child in item.Children) goesOnBelow |= GoesOn(child);
        var reason = PlanComparison.IsCarriedOut(item) ? ReasonOf(item) : goesOnBelow ? null : NothingBelow;
        if (reason is null || _wanted.AsSpan().Contains(item.Id)) return true;
        _reasons.Add(item.Id, reason);
        if (!goesOnBelow) _leftOut.Add(item.Id);
        return goesOnBelow;
    }

    private Bilingual? ReasonOf(PlanItem item)
    {
        Bilingual? reason = null;
        foreach (var entry in item.Fields)
        {
            if (entry.Field.IsFulfilment && entry.Value is EnumerationValue value && StateOf(entry.Field, value) is { } state)
                return state is FulfilmentState.Done or FulfilmentState.Stopped ? StateReason(value) : null;
            if (reason is null && entry.Value is TimeframeValue { Timeframe: var timeframe } && IsOver(timeframe)) reason = new($"termín „{timeframe.Text}“ skončil", $"its timeframe “{timeframe.Text}” is over");
        }

        return reason;
    }

    /// <summary>
    /// `2023–2025`, `do 30. 6. 2025`: the author said when it would end. What only says when in the year something
    /// happens, `září 2025`, may well happen again.
    /// </summary>
    private bool IsOver(Timeframe timeframe) =>
        timeframe.To < _period.FirstDay && (timeframe.From is { } from ? from < _period.Before.From : timeframe.To < _period.Before.To);

    private static FulfilmentState? StateOf(Field field, EnumerationValue value)
    {
        foreach (var choice in field.Choice)
        {
            if (choice.Name == value.Choice) return choice.State;
        }

        return null;
    }

    private static Bilingual StateReason(EnumerationValue value)
    {
        var text = value.Note is { } note ? $"{value.Choice} ({Words.Quote(note)})" : value.Choice;
        return new(text, text);
    }
}
