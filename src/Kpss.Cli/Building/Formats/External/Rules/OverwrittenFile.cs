using Kpss.Documents.Diagnostics;

namespace Kpss.Cli.Building.Formats.External.Rules;

public static class OverwrittenFile
{
    public static readonly Rule Rule = new(
        "KPSS0510",
        Severity.Error,
        new("soubor by přepsal jiný", "a file would overwrite another"),
        new(
            "Program formátu dodal soubor, který už vyrobil jiný formát, nebo by padl na soubor, který na tom místě už leží a může být cizí. Jeden z nich by zmizel. Jinde než ve výstupní složce plánu smí program nahradit jen soubor, jehož jméno začíná jménem dokumentu, a v pracovní složce žádný, který může být zdrojem plánu.",
            "The program of a format delivered a file that another format made already, or that would fall on a file that lies there already and may be someone else's. One of them would vanish. Elsewhere than in the plan's own output folder a program may replace only a file whose name begins with the document's, and in the workspace none that may be a source of the plan."),
        Bad: """{ "apiVersion": "1.0", "files": ["akcni-plan-2025.docx"] }""",
        Good: """{ "apiVersion": "1.0", "files": ["akcni-plan-2025.xlsx"] }""");

    public static Diagnostic Output(string path, string first, string second) => Rule.At(
        null,
        $"formáty „{first}“ a „{second}“ vyrábějí týž soubor: {path}",
        $"the formats “{first}” and “{second}” make the same file: {path}");

    public static Diagnostic Foreign(Renderer renderer, string path) => Rule
        .At(
            renderer.Place,
            $"program {renderer.Program} by přepsal soubor, který může být cizí: {path}",
            $"the program {renderer.Program} would overwrite a file that may be someone else's: {path}")
        .WithHint("zapisujte do složky jen pro hotové dokumenty: --output SLOŽKA", "write to a folder for built documents alone: --output FOLDER");
}
