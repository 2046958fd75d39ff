using Kpss.Documents.Diagnostics;

namespace Kpss.Planning.Model.Rules;

public static class NoPlan
{
    public static readonly Rule Rule = new(
        "KPSS0153",
        Severity.Error,
        new("pracovní složka nemá žádný plán", "the workspace has no plan"),
        new(
            "Plán je složka se souborem plan.yaml. Žádná taková tu není, takže není co sestavit.",
            "A plan is a folder with a file plan.yaml. There is none, so there is nothing to build."),
        Bad: "klatovsko/kpss.yaml",
        Good: "klatovsko/kpss.yaml\nklatovsko/akcni-plan-2025/plan.yaml");

    public static Diagnostic At(SourceSpan span) => Rule
        .At(span, "v pracovní složce není žádný plán", "there is no plan in the workspace")
        .WithHint("vytvořte složku plánu a v ní soubor plan.yaml", "create a folder for the plan with a file plan.yaml in it");

    /// <param name="folder">One that holds items of a plan.</param>
    public static Diagnostic At(SourceSpan span, string folder) => Rule
        .At(span, "v pracovní složce není žádný plán", "there is no plan in the workspace")
        .WithHint(
            $"ve složce „{folder}“ jsou položky plánu, ale chybí v ní soubor plan.yaml: doplňte ho",
            $"the folder “{folder}” holds items of a plan, but no file plan.yaml: add it");
}
