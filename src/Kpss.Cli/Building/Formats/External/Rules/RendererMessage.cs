using Kpss.Documents.Diagnostics;

namespace Kpss.Cli.Building.Formats.External.Rules;

public static class RendererMessage
{
    public static readonly Rule Rule = new(
        "KPSS0511",
        Severity.Warning,
        new("hlášení programu formátu", "a message of a format's program"),
        new(
            "Co se vám rozhodl říci program, který formát vyrábí; závažnost určil on. Jméno v závorce je trvalý klíč bloku, kterého se hlášení týká, na webové stránce za znakem # (s -- místo lomítek).",
            "What the program that makes the format decided to tell you; the severity is its own. The name in parentheses is the lasting key of the block that the message is about, on the web page behind # (with -- for slashes)."),
        Bad: """{ "severity": "warning", "message": "Opatření nemá subjekt", "key": "kc-dotek" }""",
        Good: """{ "apiVersion": "1.0", "files": ["akcni-plan-2025.xlsx"], "diagnostics": [] }""");

    public static Diagnostic Of(Renderer renderer, RendererDiagnostic told)
    {
        var about = told.Key is null ? "" : $" ({told.Key})";
        var text = $"{renderer.Name}{about}: {told.Message}";
        var message = Rule.At(renderer.Place, text, text) with { Severity = told.Severity };
        return told.Hint is { } hint ? message.WithHint(hint, hint) : message;
    }
}
