using Kpss.Documents.Diagnostics;
using Kpss.Planning.Sources;
using Kpss.Rendering.Json;

namespace Kpss.Cli.Building.Formats.External.Rules;

public static class OtherApiVersion
{
    public static readonly Rule Rule = new(
        "KPSS0507",
        Severity.Error,
        new("program formátu mluví jinou verzí", "the program of a format speaks another version"),
        new(
            "Hlavní číslo apiVersion se mění, jen když se mění význam dokumentu nebo odpovědi. Program pro jinou hlavní verzi by dokument mohl přečíst špatně a nikdo by to nepoznal, proto kpss jeho soubory nepřevezme.",
            "The major number of apiVersion changes only when the meaning of the document or the answer does. A program for another major version could misread the document without anyone noticing, so that kpss doesn't take its files."),
        Bad: """{ "apiVersion": "2.0", "files": ["plan.xlsx"] }""",
        Good: """{ "apiVersion": "1.0", "files": ["plan.xlsx"] }""");

    public static Diagnostic At(Renderer renderer, string version) => Rule
        .At(
            renderer.Place,
            $"program {renderer.Program} mluví verzí „{Words.Quote(version)}“, kpss verzí {JsonFormat.ApiVersion}",
            $"the program {renderer.Program} speaks version “{Words.Quote(version)}”, kpss speaks {JsonFormat.ApiVersion}")
        .WithHint("pořiďte si k sobě patřící verze programu a kpss", "get versions of the program and of kpss that belong together");
}
