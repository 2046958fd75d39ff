using Kpss.Documents.Diagnostics;

namespace Kpss.Planning.Syntax.Rules;

public static class SecondDocument
{
    public static readonly Rule Rule = new(
        "KPSS0116",
        Severity.Error,
        new("víc dokumentů YAML v jednom souboru", "several YAML documents in one file"),
        new(
            "Řádek „---“ uprostřed souboru začíná v YAML nový dokument. Každé opatření má svůj soubor.",
            "A line `---` in the middle of a file starts a new YAML document. Each measure has its own file."),
        Bad: "opatření: \"1.1\"\n---\nopatření: \"1.2\"",
        Good: "opatření: \"1.1\"");

    public static Diagnostic At(SourceSpan span) => Rule
        .At(span, "tady začíná druhý dokument YAML", "a second YAML document starts here")
        .WithHint("přesuňte ho do vlastního souboru, nebo smažte řádek „---“", "move it to a file of its own, or delete the line `---`");
}
