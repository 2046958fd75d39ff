using Kpss.Documents.Diagnostics;

namespace Kpss.Planning.Model.Rules;

public static class PlanWithoutFolder
{
    public static readonly Rule Rule = new(
        "KPSS0157",
        Severity.Error,
        new("plán nemá vlastní složku", "a plan has no folder of its own"),
        new(
            "Soubor plan.yaml patří do vlastní složky, která plánu dává jméno. Vedle kpss.yaml by k plánu patřily všechny soubory, i rejstříky.",
            "A file plan.yaml belongs in a folder of its own, which names the plan. Beside kpss.yaml all files would belong to the plan, the registers too."),
        Bad: "klatovsko/kpss.yaml\nklatovsko/plan.yaml",
        Good: "klatovsko/kpss.yaml\nklatovsko/akcni-plan-2025/plan.yaml");

    public static Diagnostic At(SourceSpan span) => Rule
        .At(span, "plán leží přímo vedle kpss.yaml", "the plan lies right beside kpss.yaml")
        .WithHint("přesuňte plan.yaml a soubory plánu do vlastní složky", "move plan.yaml and the plan's files to a folder of their own");
}
