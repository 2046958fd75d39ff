using Kpss.Planning.Model.Timeframes;

namespace Kpss.Planning.Model.Surveys;

public sealed record ContinuedItem(PlanItem Item, PlanItem Before, Timeframe? Timeframe, Timeframe? TimeframeBefore)
{
    public bool IsRenumbered => Item.FullNumber != Before.FullNumber;

    public bool IsRetitled => Item.Title != Before.Title;

    /// <summary>Whole periods of two plans differ of themselves: only a timeframe of its own says that something moved.</summary>
    public bool IsMoved(Timeframe period, Timeframe periodBefore) =>
        Timeframe is not null && TimeframeBefore is not null && Timeframe != TimeframeBefore && !(Timeframe == period && TimeframeBefore == periodBefore);
}
