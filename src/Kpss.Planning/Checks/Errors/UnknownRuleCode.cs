using Kpss.Documents.Diagnostics;
using Kpss.Planning.Model;
using Kpss.Planning.Sources;

namespace Kpss.Planning.Checks.Errors;

public sealed class UnknownRuleCode : ICheck
{
    public Rule Rule => new(
        "KPSS0209",
        Severity.Error,
        new("nastavení kontroly, která neexistuje", "a setting of a check that doesn't exist"),
        new(
            "V kpss.yaml lze změnit závažnost kontrol obsahu (KPSS02… a KPSS03…). Kód s překlepem by nezměnil nic a nikdo by si toho nevšiml. Chyby čtení souborů a odkazů se vypnout nedají: bez nich by se dokument nedal sestavit správně.",
            "kpss.yaml can change the severity of checks of content (KPSS02… and KPSS03…). A misspelt code would change nothing, and nobody would notice. Errors of reading files and of references cannot be switched off: without them the document could not be right."),
        Bad: "pravidla:\n  KPSS301: vypnuto",
        Good: "pravidla:\n  KPSS0301: vypnuto") { IsFirm = true };

    public void Run(Inspection inspection, Report report)
    {
        if (inspection.Workspace.Settings.Severities.Count == 0) return;

        var codes = CheckList.Settable().ConvertAll(rule => rule.Code);
        foreach (var choice in inspection.Workspace.Settings.Severities)
        {
            if (codes.Contains(choice.Code)) continue;
            var diagnostic = Rule.At(choice.Place, $"kontrola „{choice.Code}“ neexistuje, nebo její závažnost nelze nastavit", $"there is no check “{choice.Code}”, or its severity cannot be set");
            report.Add(!HasRightForm(choice.Code) && Nearest.To(choice.Code, codes) is { } nearest
                ? diagnostic.WithHint($"mysleli jste „{nearest}“?", $"did you mean “{nearest}”?")
                : diagnostic.WithHint($"nastavit lze: {string.Join(", ", codes)}", $"these can be set: {string.Join(", ", codes)}"));
        }
    }

    /// <summary>A whole code of another check is one digit away from many: none of them is likelier than the rest.</summary>
    private static bool HasRightForm(string code) =>
        code is ['K', 'P', 'S', 'S', ..] && code.Length == 8 && code.AsSpan(4).IndexOfAnyExceptInRange('0', '9') < 0;
}
