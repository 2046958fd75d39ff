using Kpss.Documents.Diagnostics;
using Kpss.Planning.Sources;

namespace Kpss.Cli.Building.Formats.External.Rules;

public static class BadRendererAnswer
{
    public static readonly Rule Rule = new(
        "KPSS0506",
        Severity.Error,
        new("nečitelná odpověď programu formátu", "an unreadable answer of a format's program"),
        new(
            "Program má na standardní výstup napsat jediný objekt JSON, jak ho popisuje renderer-answer.schema.json. Pro vlastní výpisy má chybový výstup.",
            "The program has to write one JSON object to its standard output, as renderer-answer.schema.json describes it. For anything else it has its standard error."),
        Bad: "echo hotovo",
        Good: """echo '{"apiVersion":"1.0","files":["akcni-plan-2025.xlsx"]}'""");

    public static Diagnostic NotJson(Renderer renderer, string text) => At(renderer, text.Length == 0
        ? new("je prázdná", "it is empty")
        : new($"není to JSON: „{Words.Quote(text)}“", $"it is not JSON: “{Words.Quote(text)}”"));

    public static Diagnostic OfWrongShape(Renderer renderer, Bilingual what) => At(renderer, what);

    public static Diagnostic TooLong(Renderer renderer) => At(renderer, new(
        $"je delší než {ExternalLimits.Answer / 1024} kB",
        $"it is longer than {ExternalLimits.Answer / 1024} kB"));

    private static Diagnostic At(Renderer renderer, Bilingual what) => Rule
        .At(
            renderer.Place,
            $"odpovědi programu {renderer.Program} nelze rozumět: {what.Czech}",
            $"the answer of the program {renderer.Program} cannot be understood: {what.English}")
        .WithHint("ohlaste to autorovi programu", "report it to the program's author");
}
