using Kpss.Documents.Diagnostics;

namespace Kpss.Planning.Checks.Warnings;

public sealed class UnusedText : ICheck
{
    public Rule Rule => new(
        "KPSS0312",
        Severity.Warning,
        new("soubor s textem, na který nic neodkazuje", "a file of text that nothing refers to"),
        new(
            "Soubor .md leží ve složce plánu, ale plan.yaml ho nejmenuje v částech a žádná položka klíčem „soubor“, takže v dokumentu chybí. Buď se na něj zapomnělo, nebo do složky nepatří. Poznámky, které se netisknou, dejte do README.md.",
            "A .md file lies in a plan's folder, but plan.yaml doesn't name it among the parts and no item by the key `soubor`, so the document lacks it. It was forgotten, or it doesn't belong there. Notes that aren't printed go in README.md."),
        Bad: "# ve složce plánu leží uvod.md a zaver.md\nčásti:\n  - kapitola: uvod.md\n  - položky",
        Good: "části:\n  - kapitola: uvod.md\n  - položky\n  - kapitola: zaver.md");

    public void Run(Inspection inspection, Report report)
    {
        // Whoever names the file may not have been read.
        if (!inspection.Workspace.IsWhole) return;
        foreach (var (name, place) in inspection.Workspace.UnusedTexts)
        {
            report.Add(Rule
                .At(place, $"soubor {name} není v částech dokumentu", $"the file {name} is not among the parts of the document")
                .WithHint($"doplňte do plan.yaml mezi části „- kapitola: {name}“, nebo ho ze složky odstraňte", $"add `- kapitola: {name}` to the parts in plan.yaml, or remove it from the folder"));
        }
    }
}
