namespace Kpss.Planning.Authoring.Rollover.Decisions;

/// <summary>An item that ended and bears others that go on.</summary>
internal sealed class EndedAbove : IQuestion
{
    public void Ask(RolledPlan rolled, DecisionSheet sheet)
    {
        foreach (var (item, reason) in rolled.Fates.Bearing)
        {
            var now = rolled.Plan.AllItems().Find(it => it.Id == item.Id) ?? item;
            sheet.Add(
                DecisionKind.Items,
                now.Source.Place,
                $"{item.NameInSentence}: {reason.Czech}, ale co je pod tím, pokračuje; v plánu zůstává",
                $"{item.NameInSentence} ended ({reason.English}), but what lies below goes on: it stays in the plan");
        }
    }
}
