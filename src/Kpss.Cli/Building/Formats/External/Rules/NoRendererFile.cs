using Kpss.Documents.Diagnostics;
using Kpss.Planning.Sources;

namespace Kpss.Cli.Building.Formats.External.Rules;

public static class NoRendererFile
{
    public static readonly Rule Rule = new(
        "KPSS0509",
        Severity.Error,
        new("program formátu nedodal soubory", "the program of a format delivered no files"),
        new(
            "Program skončil, jako by bylo vše v pořádku, ale soubory, které má dodat, chybějí, jsou prázdné nebo jich je přespříliš.",
            "The program ended as if all were well, but the files that it has to deliver are missing, empty or far too much."),
        Bad: """{ "apiVersion": "1.0", "files": [] }""",
        Good: """{ "apiVersion": "1.0", "files": ["plan.xlsx"] }""");

    public static Diagnostic None(Renderer renderer) =>
        At(renderer, new("nevyrobil žádný soubor", "made no file"));

    public static Diagnostic Missing(Renderer renderer, string name) =>
        At(renderer, new($"hlásí soubor „{Words.Quote(name)}“, ale ten v jeho složce není", $"names the file “{Words.Quote(name)}”, which is not in its folder"));

    /// <summary>Pipes and devices count as empty too: nothing was read from them.</summary>
    public static Diagnostic Empty(Renderer renderer, string name) =>
        At(renderer, new($"hlásí soubor „{Words.Quote(name)}“, ale ten je prázdný, nebo to soubor není", $"names the file “{Words.Quote(name)}”, which is empty or no file at all"));

    public static Diagnostic TooMany(Renderer renderer, int count) =>
        At(renderer, new($"hlásí {count} souborů, a smí jich být nejvýš {ExternalLimits.Files}", $"names {count} files, of which there may be {ExternalLimits.Files} at most"));

    public static Diagnostic TooLarge(Renderer renderer, string name) => At(renderer, new(
        $"vyrobil přes {ExternalLimits.Bytes / 1024 / 1024} MB, až k souboru „{Words.Quote(name)}“",
        $"made more than {ExternalLimits.Bytes / 1024 / 1024} MB by the file “{Words.Quote(name)}”"));

    private static Diagnostic At(Renderer renderer, Bilingual what) => Rule
        .At(renderer.Place, $"program {renderer.Program} {what.Czech}", $"the program {renderer.Program} {what.English}")
        .WithHint("ohlaste to autorovi programu", "report it to the program's author");
}
