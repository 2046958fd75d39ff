using Kpss.Planning.Checks.Texts;
using Kpss.Planning.Model;

namespace Kpss.Planning.Checks;

/// <summary>A workspace with what several checks look at, collected when the first of them asks.</summary>
public sealed class Inspection
{
    public Inspection(Workspace workspace)
    {
        Workspace = workspace;
        Plans = new InspectedPlan[workspace.Plans.Count];
        for (var i = 0; i < Plans.Length; i++) Plans[i] = new(workspace.Plans[i]);
    }

    public Workspace Workspace { get; }

    internal InspectedPlan[] Plans { get; }
}

internal sealed class InspectedPlan(Plan plan)
{
    private List<PlanText>? _texts;
    private List<ReferenceSite>? _references;

    public Plan Plan => plan;

    public List<PlanText> Texts => _texts ??= PlanTexts.Of(plan);

    public List<ReferenceSite> References => _references ??= PlanReferences.Of(plan);
}
