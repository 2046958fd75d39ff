using Kpss.Documents.Diagnostics;

namespace Kpss.Planning.Model.Rules;

public static class SecondChapterTitle
{
    public static readonly Rule Rule = new(
        "KPSS0159",
        Severity.Error,
        new("kapitola má dva názvy", "a chapter has two titles"),
        new(
            "Řádek s jedním křížkem je název kapitoly a v souboru smí být jeden. Podnadpisy mají křížky dva a víc; další kapitola má svůj soubor a svůj řádek v částech plánu.",
            "A line with one hash is the chapter's title, and a file has one. Headings inside have two hashes or more; another chapter has a file of its own and its line among the plan's parts."),
        Bad: "# Úvod\n\nText.\n\n# Metodika",
        Good: "# Úvod\n\nText.\n\n## Metodika");

    public static Diagnostic At(SourceSpan span, string file) => Rule
        .At(span, $"v kapitole „{file}“ je druhý název", $"the chapter “{file}” has a second title")
        .WithHint("podnadpis napište se dvěma křížky („## …“), novou kapitolu do vlastního souboru", "write a heading inside with two hashes (`## …`), a new chapter in a file of its own");
}
