using System.Globalization;
using Kpss.Documents.Diagnostics;

namespace Kpss.Cli.Building.Formats.External.Rules;

public static class RendererTimedOut
{
    public static readonly Rule Rule = new(
        "KPSS0505",
        Severity.Error,
        new("program formátu nestihl svůj čas", "the program of a format ran out of time"),
        new(
            "Na jeden dokument má program 60 sekund, nebo kolik určí --renderer-timeout. Potom ho kpss zastaví se vším, co spustil. Častá příčina je, že program čeká na něco, co nepřijde.",
            "A program has 60 seconds for one document, or what --renderer-timeout says. Then kpss stops it with all that it started. Usually the program waits for something that doesn't come."),
        Bad: "kpss build --format xlsx --allow-renderer xlsx",
        Good: "kpss build --format xlsx --allow-renderer xlsx --renderer-timeout 300");

    public static Diagnostic At(Renderer renderer, string document, TimeSpan limit)
    {
        var seconds = limit.TotalSeconds.ToString(CultureInfo.InvariantCulture);
        return Rule
            .At(
                renderer.Place,
                $"program {renderer.Program} nedodal „{document}“ do {seconds} s a byl zastaven",
                $"the program {renderer.Program} did not deliver “{document}” within {seconds} s and was stopped")
            .WithHint("víc času mu dáte volbou --renderer-timeout", "give it more time with --renderer-timeout");
    }
}
