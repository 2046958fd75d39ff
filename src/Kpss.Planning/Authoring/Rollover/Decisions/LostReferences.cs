namespace Kpss.Planning.Authoring.Rollover.Decisions;

/// <summary>References in prose that became words.</summary>
internal sealed class LostReferences : IQuestion
{
    public void Ask(RolledPlan rolled, DecisionSheet sheet)
    {
        foreach (var (file, place, item) in rolled.Draft.Unlinked)
        {
            sheet.Add(
                DecisionKind.References,
                file.Moved(place),
                $"odkaz „{item.NameInSentence}“ je teď jen text, v novém plánu nic takového není",
                $"the reference to {item.NameInSentence}, which the new plan hasn't, is mere text now");
        }
    }
}
