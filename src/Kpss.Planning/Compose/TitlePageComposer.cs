using Kpss.Documents.Tree;
using Kpss.Documents;
using Kpss.Planning.Model;

namespace Kpss.Planning.Compose;

internal static class TitlePageComposer
{
    public static TitlePage Compose(Plan plan, Workspace workspace, Typesetter typesetter)
    {
        var facts = new List<Fact>
        {
            new("Území", typesetter.Set(workspace.Settings.Region)),
            new("Období", typesetter.Set(plan.Period.Text)),
        };
        if (ParentTitle(plan, workspace) is { } parent) facts.Add(new("Vychází z", typesetter.Set(parent)));
        foreach (var fact in plan.Facts) facts.Add(new(fact.Label, typesetter.Set(fact.Value)));
        return new(typesetter.Set(workspace.Settings.Authority), typesetter.Set(plan.Title), "", facts.ToSequence()) { Logo = plan.Publication.Logo };
    }

    private static string? ParentTitle(Plan plan, Workspace workspace)
    {
        if (plan.Parent is not { } parent) return null;
        var here = workspace.Index.ParentOf(plan);
        var title = here?.Title ?? parent.Title;
        var period = here?.Period ?? parent.Period;
        return period is null || title.Contains(period.Text, StringComparison.Ordinal) ? title : $"{title}, období {period.Text}";
    }
}
