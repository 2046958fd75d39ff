using Kpss.Documents;
using Kpss.Documents.Diagnostics;
using Kpss.Planning.Model;
using Kpss.Planning.Sources;

namespace Kpss.Planning.Checks.Errors;

public sealed class NothingToCompare : ICheck
{
    public Rule Rule => new(
        "KPSS0213",
        Severity.Error,
        new("srovnání nemá s čím srovnávat", "a comparison has nothing to compare with"),
        new(
            "Srovnání ukazuje, co se v plánu změnilo proti jinému plánu téže pracovní složky: proti tomu, který jmenuje klíč „plán“, jinak proti nadřazenému, a kde není, proti předchozímu. Takový plán tu není.",
            "A comparison shows what has changed since another plan of the same workspace: the one that the key `plán` names, else the parent plan, and where there is none the previous one. There is no such plan."),
        Bad: "části:\n  - položky\n  - srovnání: { plán: akcni-plan-2042 }",
        Good: "části:\n  - položky\n  - srovnání: { plán: akcni-plan-2024 }") { IsFirm = true };

    public void Run(Inspection inspection, Report report)
    {
        foreach (var plan in inspection.Workspace.Plans)
        {
            foreach (var part in plan.Parts)
            {
                if (part is ComparisonPart comparison && Finding(comparison, plan, inspection.Workspace) is { } finding) report.Add(finding);
            }
        }
    }

    private Diagnostic? Finding(ComparisonPart part, Plan plan, Workspace workspace)
    {
        if (part.Other is { } other && other.Id == plan.Id) return Rule
            .At(other.Place, "plán se srovnává sám se sebou", "the plan is compared with itself")
            .WithHint("uveďte složku jiného plánu, třeba loňského", "give the folder of another plan, such as last year's");
        if (workspace.Index.ComparedWith(plan, part) is not null || !workspace.IsWhole) return null;
        return part.Other is { } unknown ? Unknown(unknown, plan, workspace) : WithoutParent(part, plan);
    }

    private Diagnostic Unknown(PlanMention mention, Plan plan, Workspace workspace)
    {
        var hint = ReferenceHints.ForPlanHere(mention.Id, workspace.Plans.Only(other => other.Id != plan.Id));
        return Rule
            .At(mention.Place, $"neznámý plán „{Words.Quote(mention.Id)}“", $"unknown plan “{Words.Quote(mention.Id)}”")
            .WithHint(hint.Czech, hint.English);
    }

    /// <summary>A plan that is named and missing was reported where it is named.</summary>
    private Diagnostic? WithoutParent(ComparisonPart part, Plan plan)
    {
        if (plan.Parent?.PlanId is not null || plan.Previous is not null) return null;
        var diagnostic = plan.Parent is null
            ? Rule.At(part.Place, "plán nemá nadřazený ani předchozí plán, se kterým by se srovnal", "the plan has neither a parent nor a previous plan to be compared with")
            : Rule.At(part.Place, "nadřazený plán v této pracovní složce není", "the parent plan isn't in this workspace");
        return diagnostic.WithHint(
            "uveďte složku plánu: „srovnání: { plán: akcni-plan-2024 }“, nebo část smažte",
            "give the folder of a plan: `srovnání: { plán: akcni-plan-2024 }`, or delete the part");
    }
}
