using Kpss.Documents.Diagnostics;
using Kpss.Planning.Sources;

namespace Kpss.Cli.Building.Formats.External.Rules;

public static class RendererNotFound
{
    public static readonly Rule Rule = new(
        "KPSS0502",
        Severity.Error,
        new("chybí program formátu", "the program of a format is missing"),
        new(
            "Program, který jste dovolili volbou --allow-renderer, není v žádné ze složek v proměnné PATH, nebo nejde spustit. Ve Windows se jmenuje kpss-render-JMÉNO.exe (nebo .cmd), jinde bez přípony a s právem ke spuštění.",
            "The program that you allowed with --allow-renderer is in none of the folders of PATH, or is not executable. On Windows it is called kpss-render-NAME.exe (or .cmd), elsewhere it has no extension and the right to be executed."),
        Bad: "kpss build --format xslx --allow-renderer xslx",
        Good: "kpss build --format xlsx --allow-renderer xlsx");

    public static Diagnostic At(Renderer renderer, IReadOnlyList<string> builtIn)
    {
        var formats = string.Join(", ", builtIn);
        var missing = Rule.At(renderer.Place, $"program {renderer.Program} na PATH není", $"the program {renderer.Program} is not on PATH");
        if (Nearest.To(renderer.Name, builtIn) is { } nearest) missing = missing.WithHint($"mysleli jste formát „{nearest}“?", $"did you mean the format “{nearest}”?");
        return missing.WithHint(
            $"přidejte jeho složku do proměnné PATH; bez něj umí kpss formáty {formats}",
            $"add its folder to PATH; without it kpss has the formats {formats}");
    }
}
