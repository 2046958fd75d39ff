using Kpss.Documents.Tree;
using Kpss.Planning.Model;

namespace Kpss.Planning.Compose;

/// <summary>One item as its document prints it, without the items below.</summary>
public static class SingleItem
{
    public static Section Compose(PlanItem item, Plan plan, Workspace workspace)
    {
        var typesetter = new Typesetter(workspace.Settings.Typography);
        var prose = new ProseComposer(new ReferenceComposer(plan, workspace.Index), typesetter);
        var composer = new ItemComposer(plan, workspace.Index, prose, typesetter, workspace.Settings.CardLayout);
        return composer.Compose(item with { Children = [] }, level: 1);
    }

    /// <summary>Number part and title: `Opatření 1.3 Rozvoj Komunitního centra Dotek`.</summary>
    public static string Heading(PlanItem item) => ItemHeading.Text(item);
}
