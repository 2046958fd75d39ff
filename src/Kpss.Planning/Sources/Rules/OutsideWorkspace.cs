using Kpss.Documents.Diagnostics;

namespace Kpss.Planning.Sources.Rules;

public static class OutsideWorkspace
{
    public static readonly Rule Rule = new(
        "KPSS0106",
        Severity.Error,
        new("cesta vede mimo pracovní složku", "a path leads out of the workspace"),
        new(
            "Plán smí číst a psát jen ve své složce, také přes odkazy (symlinky). Jinak by cizí zdroje mohly sáhnout na soubory, které s plánem nesouvisí.",
            "A plan reads and writes inside its own folder only, symbolic links included. Otherwise foreign sources could reach files that are no part of it."),
        Bad: "kapitola: ../../tajne.md",
        Good: "kapitola: uvod.md");

    public static Diagnostic At(SourceSpan span, string path) => Rule
        .At(span, $"cesta „{path}“ vede mimo pracovní složku", $"the path “{path}” leads out of the workspace")
        .WithHint("přesuňte soubor do složky plánu a uveďte cestu od ní", "move the file into the plan's folder and give the path from there");

    public static Diagnostic Output(SourceSpan span, string path) => Rule
        .At(span, $"složka pro výstupy „{path}“ leží mimo pracovní složku", $"the output folder “{path}” lies outside the workspace")
        .WithHint("uveďte složku uvnitř, třeba „out“; jinam sestavíte volbou --output", "name one inside, such as `out`; use --output to build elsewhere");
}
