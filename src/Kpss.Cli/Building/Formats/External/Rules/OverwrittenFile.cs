using Kpss.Documents.Diagnostics;

namespace Kpss.Cli.Building.Formats.External.Rules;

public static class OverwrittenFile
{
    public static readonly Rule Rule = new(
        "KPSS0510",
        Severity.Error,
        new("soubor by přepsal jiný", "a file would overwrite another"),
        new(
            "Program formátu dodal soubor, který už vyrobil jiný formát, nebo by padl na soubor pracovní složky, který může být zdrojem plánu. Jeden z nich by zmizel.",
            "The program of a format delivered a file that another format made already, or that would fall on a file of the workspace that may be a source of the plan. One of them would vanish."),
        Bad: """{ "apiVersion": "1.0", "files": ["akcni-plan-2025.docx"] }""",
        Good: """{ "apiVersion": "1.0", "files": ["akcni-plan-2025.xlsx"] }""");

    public static Diagnostic Output(string path, string first, string second) => Rule.At(
        null,
        $"formáty „{first}“ a „{second}“ vyrábějí týž soubor: {path}",
        $"the formats “{first}” and “{second}” make the same file: {path}");

    public static Diagnostic Source(Renderer renderer, string path) => Rule
        .At(
            renderer.Place,
            $"program {renderer.Program} by přepsal soubor pracovní složky: {path}",
            $"the program {renderer.Program} would overwrite a file of the workspace: {path}")
        .WithHint("zapisujte do složky jen pro hotové dokumenty: --output SLOŽKA", "write to a folder for built documents alone: --output FOLDER");
}
