using Kpss.Planning.Sources;

namespace Kpss.Planning.Authoring.Rollover.Decisions;

/// <summary>Comments that stayed above a key that the new plan doesn't have.</summary>
internal sealed class LoneRemarks : IQuestion
{
    public void Ask(RolledPlan rolled, DecisionSheet sheet)
    {
        if (rolled.Draft.Of(rolled.Choice.Plan.Place.File) is not { } file) return;
        foreach (var (comment, key) in rolled.Draft.Remarks)
        {
            var text = Words.Quote(comment.Text.TrimStart(" #").ToString());
            sheet.Add(
                DecisionKind.Plan,
                file.Moved(comment),
                $"komentář zůstal, ale klíč „{key}“ pod ním v novém plánu není: „{text}“",
                $"the comment stayed, but the key “{key}” below it isn't in the new plan: “{text}”");
        }
    }
}
