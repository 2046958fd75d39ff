using Kpss.Documents.Diagnostics;
using Kpss.Planning.Model;
using Kpss.Planning.Sources;

namespace Kpss.Cli.Building.Formats;

public static class UnknownFormat
{
    public static readonly Rule Rule = new(
        "KPSS0160",
        Severity.Error,
        new("neznámý formát výstupu", "an unknown output format"),
        new(
            "kpss.yaml žádá formát, který kpss neumí a pro který na PATH není ani program kpss-render-JMÉNO. Kdyby ho kpss přešlo, dokument by chyběl a nikdo by nevěděl proč.",
            "kpss.yaml asks for a format that kpss doesn't have and for which no program kpss-render-NAME is on PATH. If it were skipped, a document would be missing, and nobody would know why."),
        Bad: "formáty: [doc, html]",
        Good: "formáty: [docx, html]");

    public static Diagnostic At(FormatChoice choice, IReadOnlyList<string> known)
    {
        var diagnostic = Rule.At(choice.Place, $"neznámý formát „{choice.Name}“", $"unknown format “{choice.Name}”");
        var all = string.Join(", ", known);
        var meant = Array.ConvertAll(choice.Name.Split((char[])[',', ';', ' '], StringSplitOptions.RemoveEmptyEntries), Usual);
        if (meant.Length > 1 && Array.TrueForAll(meant, known.Contains))
        {
            var form = string.Join(", ", meant);
            return diagnostic.WithHint($"napište „formáty: [{form}]“", $"write `formáty: [{form}]`");
        }

        return Nearest.To(Usual(choice.Name), known) is { } nearest
            ? diagnostic.WithHint($"mysleli jste „{nearest}“?", $"did you mean “{nearest}”?")
            : diagnostic.WithHint($"formáty: {all}; jiné vyrobí program kpss-render-JMÉNO na PATH", $"formats: {all}; others are made by a program kpss-render-NAME on PATH");
    }

    /// <summary>The format that people know by another name.</summary>
    private static string Usual(string name) => name.ToLowerInvariant() switch
    {
        "word" or "doc" => "docx",
        "web" => "html",
        "markdown" => "md",
        var format => format,
    };
}
