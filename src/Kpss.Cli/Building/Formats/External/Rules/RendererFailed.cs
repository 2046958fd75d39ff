using System.Text;
using Kpss.Documents.Diagnostics;
using Kpss.Documents.Outside;

namespace Kpss.Cli.Building.Formats.External.Rules;

public static class RendererFailed
{
    public static readonly Rule Rule = new(
        "KPSS0504",
        Severity.Error,
        new("program formátu selhal", "the program of a format failed"),
        new(
            "Program skončil jiným kódem než 0. Co přitom napsal na chybový výstup, stojí v hlášení. Chyby, které se týkají plánu, má program vypsat jako diagnostics ve své odpovědi a skončit kódem 0.",
            "The program ended with a status other than 0. What it wrote to its standard error meanwhile stands in the message. Errors that concern the plan a program tells as diagnostics in its answer, and ends with 0."),
        Bad: "echo 'chybí název' >&2; exit 1",
        Good: """echo '{"apiVersion":"1.0","files":[],"diagnostics":[{"severity":"error","message":"chybí název"}]}'""");

    private const int MostLines = 5;
    private const int MostText = 600;

    /// <summary>Why a program did not answer, or null when it did.</summary>
    /// <param name="document">What it worked on.</param>
    public static Diagnostic? In(Renderer renderer, ProgramResult result, string document, TimeSpan limit)
    {
        if (result.ExitStatus is null) return RendererTimedOut.At(renderer, document, limit);
        if (result.ExitStatus is 0) return null;

        var said = LastLines(Encoding.UTF8.GetString(result.Error.Span));
        var why = said.Length > 0 ? new Bilingual($": {said}", $": {said}") : new Bilingual(" a nenapsal proč", " and did not say why");
        return Rule.At(
            renderer.Place,
            $"program {renderer.Program} skončil s kódem {result.ExitStatus}{why.Czech}",
            $"the program {renderer.Program} ended with status {result.ExitStatus}{why.English}");
    }

    private static string LastLines(string text)
    {
        var lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return Shortened.ToEnd(string.Join(" / ", lines[Math.Max(0, lines.Length - MostLines)..]), MostText);
    }
}
