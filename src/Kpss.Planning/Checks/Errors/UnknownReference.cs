using Kpss.Documents.Diagnostics;
using Kpss.Planning.Model;
using Kpss.Planning.Sources;

namespace Kpss.Planning.Checks.Errors;

public sealed class UnknownReference : ICheck
{
    public Rule Rule => new(
        "KPSS0210",
        Severity.Error,
        new("odkaz na něco, co tu není", "a reference to something that isn't here"),
        new(
            "Subjekty, cílové skupiny, služby a zkratky jsou zapsány jednou v rejstřících a v plánu se na ně odkazuje jejich id; stejně tak na položky plánu a na nadřazený plán. Tohle id nikde není: buď je v něm překlep, nebo v rejstříku chybí. Místo jména se píše id, jméno si kpss doplní.",
            "Actors, target groups, services and abbreviations stand once in the registers, and a plan refers to them by id; so it does to its items and its parent plan. This id is nowhere: it is misspelt, or the register lacks it. Write the id, not the name; kpss fills in the name."),
        Bad: "subjekty: [mesto-klatovi]",
        Good: "subjekty: [mesto-klatovy]") { IsFirm = true, IsFixable = true };

    public void Run(Inspection inspection, Report report)
    {
        var missing = new HashSet<string>();
        foreach (var plan in inspection.Plans)
        {
            CheckParent(plan.Plan, inspection.Workspace, report);
            foreach (var site in plan.References)
            {
                if (MissingRegister.For(site, inspection.Workspace) is not { } register) Check(site, plan.Plan, inspection.Workspace, report);
                else if (missing.Add(register.Kind.Key)) report.Add(register.At(site, Rule));
            }
        }
    }

    private void CheckParent(Plan plan, Workspace workspace, Report report)
    {
        if (plan.Parent?.PlanId is not { } id || workspace.Index.Plan(id) is not null || !workspace.IsWhole) return;
        var hint = ReferenceHints.ForParent(id, workspace);
        report.Add(Rule.At(plan.Parent.Place, $"neznámý plán „{Words.Quote(id)}“", $"unknown plan “{Words.Quote(id)}”").WithHint(hint.Czech, hint.English));
    }

    private void Check(ReferenceSite site, Plan plan, Workspace workspace, Report report)
    {
        if (workspace.Index.Targets(plan, site).Count > 0 || MayBeUnread(site.Kind, plan, workspace)) return;
        if (site.Id.Length == 0)
        {
            report.Add(Rule.At(site.Place, "tady chybí id", "an id is missing here").WithHint("doplňte ho, nebo prázdnou položku smažte", "add it, or delete the empty entry"));
            return;
        }

        var (czech, english) = Message(site);
        var hint = ReferenceHints.For(site, plan, workspace);
        report.Add(Rule.At(site.Place, czech, english).WithHint(hint.Czech, hint.English) with { Fix = ReferenceFix.For(site, plan, workspace) });
    }

    private static bool MayBeUnread(TargetKind kind, Plan plan, Workspace workspace) => kind switch
    {
        TargetKind.Item => !plan.IsWhole,
        TargetKind.AncestorItem => workspace.Index.ParentOf(plan) is { } parent ? !parent.IsWhole : plan.Parent?.PlanId is not null,
        TargetKind.Anything => !plan.IsWhole || !workspace.Registers.IsWhole,
        _ => !workspace.Registers.IsWhole,
    };

    private static (string Czech, string English) Message(ReferenceSite site) => site.Kind switch
    {
        TargetKind.Item => ($"neznámá položka plánu „{Words.Quote(site.Id)}“", $"unknown item of the plan “{Words.Quote(site.Id)}”"),
        TargetKind.AncestorItem => ($"nadřazený plán nemá položku „{Words.Quote(site.Id)}“", $"the parent plan has no item “{Words.Quote(site.Id)}”"),
        _ when RegisterKind.Find(site.Kind) is { } register => ($"{(register.IsMasculine ? "neznámý" : "neznámá")} {register.One.Czech} „{Words.Quote(site.Id)}“", $"unknown {register.One.English} “{Words.Quote(site.Id)}”"),
        _ => ($"odkaz „{Words.Quote(site.Id)}“ nikam nevede", $"the reference “{Words.Quote(site.Id)}” leads nowhere"),
    };
}
