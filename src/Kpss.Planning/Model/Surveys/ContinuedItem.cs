namespace Kpss.Planning.Model.Surveys;

public sealed record ContinuedItem(PlanItem Item, PlanItem Before)
{
    public bool IsRenumbered => Item.FullNumber != Before.FullNumber;
}
