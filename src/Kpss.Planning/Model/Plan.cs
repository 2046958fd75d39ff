using Kpss.Documents;
using Kpss.Documents.Diagnostics;
using Kpss.Planning.Grammar;
using Kpss.Planning.Model.Timeframes;

namespace Kpss.Planning.Model;

/// <param name="Id">The name of its folder.</param>
/// <param name="Date">The document's own date.</param>
public sealed record Plan(
    string Id,
    string Title,
    string ShortTitle,
    string? Kind,
    Timeframe Period,
    DateOnly Date,
    Sequence<PlanFact> Facts,
    ParentPlan? Parent,
    PlanGrammar Grammar,
    Sequence<PlanPart> Parts,
    Sequence<PlanItem> Items,
    SourceSpan Place)
{
    /// <summary>False when a file of the plan could not be read to its end: an item that isn't found may only be unread.</summary>
    public bool IsWhole { get; init; } = true;

    /// <summary>The plan of the years before, whose items are continued by those of the same ids.</summary>
    public PlanMention? Previous { get; init; }

    /// <summary>What the plan says itself, else what its workspace says for all.</summary>
    public Publication Publication { get; init; } = Publication.None;

    /// <summary>Every item of every level, in printing order.</summary>
    public List<PlanItem> AllItems()
    {
        var items = new List<PlanItem>();
        foreach (var item in Items) item.CollectInto(items);
        return items;
    }
}

/// <summary>A line of the title page: state, approval, version.</summary>
public sealed record PlanFact(string Label, string Value);

/// <param name="PlanId">The plan's folder when it lies in this workspace.</param>
public sealed record ParentPlan(string? PlanId, string Title, Timeframe? Period, SourceSpan Place);
