using Kpss.Documents.Diagnostics;

namespace Kpss.Planning.Model.Rules;

public static class ChapterWithoutTitle
{
    public static readonly Rule Rule = new(
        "KPSS0156",
        Severity.Error,
        new("kapitola nemá nadpis", "a chapter has no title"),
        new(
            "Soubor kapitoly začíná jejím názvem na řádku s jedním křížkem. Ten stojí v obsahu i v záhlaví kapitoly.",
            "A chapter's file starts with its title on a line with one hash. It stands in the contents and above the chapter."),
        Bad: "Hlavním cílem komunitního plánování …",
        Good: "# Úvod\n\nHlavním cílem komunitního plánování …");

    public static Diagnostic At(SourceSpan span) => Rule
        .At(span, "kapitola nezačíná nadpisem", "the chapter doesn't start with a title")
        .WithHint("napište na první řádek „# Název kapitoly“", "write `# Title of the chapter` on the first line");
}
