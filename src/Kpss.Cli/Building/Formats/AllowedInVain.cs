using Kpss.Documents.Diagnostics;
using Kpss.Planning.Sources;

namespace Kpss.Cli.Building.Formats;

public static class AllowedInVain
{
    public static readonly Rule Rule = new(
        "KPSS0520",
        Severity.Info,
        new("svolení, které nikdo nevyužil", "a permission that nobody used"),
        new(
            "Volba `--allow-renderer` jmenuje formát, který nežádá ani příkazový řádek, ani kpss.yaml. Bývá to překlep; a svolení, které není k ničemu, je lepší neudělovat.",
            "`--allow-renderer` names a format that neither the command line nor kpss.yaml asks for. Often it is a slip of the pen; and a permission of no use is better not given."),
        Bad: "kpss build --format docx,xlsx --allow-renderer xslx,xlsx",
        Good: "kpss build --format docx,xlsx --allow-renderer xlsx");

    /// <summary>A note for each name that was allowed to make a format that is not made.</summary>
    public static void Check(List<string> allowed, List<IFormat> formats, Report report)
    {
        foreach (var name in allowed)
        {
            if (!formats.Exists(format => format.Name == name)) report.Add(Note(name, formats.ConvertAll(format => format.Name)));
        }
    }

    private static Diagnostic Note(string name, List<string> made)
    {
        var diagnostic = Rule.At(
            null,
            $"--allow-renderer povoluje „{name}“, ale takový formát nikdo nežádá",
            $"--allow-renderer allows “{name}”, but nobody asks for such a format");
        return Nearest.To(name, made) is { } nearest
            ? diagnostic.WithHint($"mysleli jste „{nearest}“?", $"did you mean “{nearest}”?")
            : diagnostic;
    }
}
