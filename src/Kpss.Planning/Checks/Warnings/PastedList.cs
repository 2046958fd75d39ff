using Kpss.Documents.Diagnostics;
using Kpss.Planning.Checks.Texts;
using Kpss.Planning.Checks.Warnings.Typesetting;

namespace Kpss.Planning.Checks.Warnings;

public sealed class PastedList : ICheck
{
    public Rule Rule => new(
        "KPSS0326",
        Severity.Warning,
        new("seznam nebo tabulka z Wordu", "a list or table from Word"),
        new(
            "Odrážky a tabulky zkopírované z Wordu jsou v textu jen znaky: kpss je nepovažuje za seznam ani za tabulku a všechny řádky vytiskne jako jeden odstavec. Odrážka se píše „- “ na začátku řádku; mezi seznamem a dalším textem bývá prázdný řádek. Tabulka má svislé čáry.",
            "Bullets and tables copied from Word are mere characters in the text: kpss takes them for no list and no table, and prints all lines as one paragraph. A bullet is written `- ` at the start of a line, with a blank line between the list and further text. A table has bars."),
        Bad: "popis: |\n  Klub nabídne:\n  • dílnu\n  • výlety",
        Good: "popis: |\n  Klub nabídne:\n\n  - dílnu\n  - výlety") { IsFixable = true };

    public void Run(Inspection inspection, Report report)
    {
        foreach (var plan in inspection.Plans)
        {
            foreach (var text in plan.Texts)
            {
                if (text.Kind == TextKind.Prose && WrittenLines.Of(text) is { } lines && At(lines) is { } found) report.Add(found);
            }
        }
    }

    private Diagnostic? At(WrittenLines lines)
    {
        if (PastedBullets.In(lines) is { } bullets) return At(bullets);
        return lines.TabsPerLine is not ({ } tabs and > 0) || lines.Count < 2 ? null : Rule
            .At(lines.Line(0), "řádky s tabulátory vypadají jako tabulka, vytisknou se jako jeden odstavec", "lines with tabs look like a table; they are printed as one paragraph")
            .WithHint(
                $"tabulku pište se svislými čarami: „{Row(lines, tabs)}“, pod prvním řádkem „{Divider(tabs)}“",
                $"write a table with bars: `{Row(lines, tabs)}`, and below its first line `{Divider(tabs)}`");
    }

    private Diagnostic At(PastedBullets bullets) => Rule
        .At(bullets.First, $"odrážka „{bullets.Mark}“ není seznam, řádky se vytisknou jako jeden odstavec", $"the bullet “{bullets.Mark}” makes no list; the lines are printed as one paragraph")
        .WithHint("každou odrážku začněte „- “; text za seznamem oddělte prázdným řádkem", "start each bullet with `- `; put a blank line before text after the list") with
    {
        Fix = new(new("napsat odrážky „- “", "write the bullets `- `"), bullets.IsCertain, bullets.Edits),
    };

    private static string Row(WrittenLines lines, int tabs)
    {
        var cells = lines.Line(0).Text.ToString().Split('\t');
        return $"| {string.Join(" | ", cells.Take(tabs + 1))} |";
    }

    private static string Divider(int tabs) => $"|{string.Concat(Enumerable.Repeat("---|", tabs + 1))}";
}
