using Kpss.Documents.Diagnostics;
using Kpss.Planning.Checks.Texts;
using Kpss.Planning.Model;
using Kpss.Planning.Sources;

namespace Kpss.Planning.Checks.Warnings;

public sealed class CutByHash : ICheck
{
    public Rule Rule => new(
        "KPSS0325",
        Severity.Warning,
        new("text uříznutý křížkem", "a text cut by a hash"),
        new(
            "Křížek za mezerou začíná v YAML poznámku: co stojí za ním, se nevytiskne. Za křížkem poznámky bývá mezera; stojí-li tam hned písmeno nebo číslice („byt #5“), patří křížek nejspíš k textu. Text s křížkem dejte do uvozovek, nebo pod svislou čáru.",
            "In YAML a hash after a space starts a comment: what follows isn't printed. A comment usually has a space after its hash; where a letter or digit follows at once (`byt #5`), the hash most likely belongs to the text. Put text with a hash in quotes, or below a bar."),
        Bad: "název: Klub v bytě #5 pro děti",
        Good: "název: \"Klub v bytě #5 pro děti\"");

    public void Run(Inspection inspection, Report report)
    {
        foreach (var plan in inspection.Plans)
        {
            foreach (var text in plan.Texts) Check(text, report);
        }

        foreach (var text in PlanTexts.Of(inspection.Workspace.Registers)) Check(text, report);
    }

    private void Check(PlanText text, Report report)
    {
        if (text.Kind == TextKind.Target || text.Pieces.Count == 0) return;

        // A value in quotes, and one that only ends in a name from a register, has something else behind it.
        var last = text.Pieces[^1];
        if (last.End != text.Value.Length || last.Part(TextRange.Between(text.Value.Length - 1, text.Value.Length)) is not { } end) return;
        if (HashText.Behind(end) is { } cut) report.Add(At(cut));
    }

    private Diagnostic At(SourceSpan cut) => Rule
        .At(cut, $"„{Words.Quote(cut.Text.ToString())}“ je za křížkem, a tak se to nevytiskne", $"“{Words.Quote(cut.Text.ToString())}” comes after a hash and so isn't printed")
        .WithHint(
            "patří-li to k textu, dejte ho celý i s křížkem do uvozovek; poznámka má za křížkem mezeru",
            "if it belongs to the text, put all of it with the hash in quotes; a comment has a space after the hash");
}
