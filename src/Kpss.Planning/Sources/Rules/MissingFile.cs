using Kpss.Documents.Diagnostics;

namespace Kpss.Planning.Sources.Rules;

public static class MissingFile
{
    public static readonly Rule Rule = new(
        "KPSS0107",
        Severity.Error,
        new("soubor chybí", "a file is missing"),
        new(
            "Zdroje se odvolávají na soubor, který tam není. Cesta se počítá od souboru, ve kterém je zapsaná; velká a malá písmena se rozlišují.",
            "The sources name a file that is not there. A path starts at the file it is written in; case matters."),
        Bad: "kapitola: Uvod.md",
        Good: "kapitola: uvod.md");

    public static Diagnostic At(SourceSpan span, string path, string? nearest)
    {
        var diagnostic = Rule.At(span, $"soubor „{path}“ neexistuje", $"the file “{path}” does not exist");
        return nearest is null
            ? diagnostic.WithHint("vytvořte ho, nebo opravte cestu; počítá se od složky tohoto souboru", "create it or correct the path, which starts at this file's folder")
            : diagnostic.WithHint($"mysleli jste „{nearest}“?", $"did you mean “{nearest}”?");
    }

    public static Diagnostic IsFolder(SourceSpan span, string path) => Rule
        .At(span, $"„{path}“ je složka, ne soubor", $"“{path}” is a folder, not a file")
        .WithHint("uveďte soubor v ní", "name a file in it");

    public static Diagnostic Backslashes(SourceSpan span, string path) => Rule
        .At(span, $"cesta „{path}“ má zpětná lomítka", $"the path “{path}” has backslashes")
        .WithHint($"napište „{path.Replace('\\', '/')}“", $"write `{path.Replace('\\', '/')}`");
}
