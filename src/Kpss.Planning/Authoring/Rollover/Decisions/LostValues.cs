namespace Kpss.Planning.Authoring.Rollover.Decisions;

/// <summary>References on cards that were taken away.</summary>
internal sealed class LostValues : IQuestion
{
    public void Ask(RolledPlan rolled, DecisionSheet sheet)
    {
        foreach (var (item, entry, gone) in rolled.Draft.Items.Unlinked)
        {
            if (rolled.Draft.Of(entry.Place.File) is not { } file) continue;
            sheet.Add(
                DecisionKind.References,
                file.Moved(entry.Place),
                $"{entry.Field.Key} ({item.NameInSentence}): vypadlo, co skončilo: {gone}",
                $"{entry.Field.Key} ({item.NameInSentence}): what ended is gone: {gone}");
        }
    }
}
