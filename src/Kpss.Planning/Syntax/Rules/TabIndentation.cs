using Kpss.Documents.Diagnostics;

namespace Kpss.Planning.Syntax.Rules;

public static class TabIndentation
{
    public static readonly Rule Rule = new(
        "KPSS0111",
        Severity.Error,
        new("odsazení tabulátorem", "indentation by a tab"),
        new(
            "YAML dovoluje odsazovat jen mezerami. Tabulátor vypadá stejně, ale soubor s ním nejde přečíst. Editor umí tabulátory nahradit; ve VS Code „Převést odsazení na mezery“.",
            "YAML allows only spaces for indentation. A tab looks the same but makes the file unreadable. Editors can replace tabs; in VS Code “Convert Indentation to Spaces”."),
        Bad: "subjekty:\n\t- mesto-klatovy",
        Good: "subjekty:\n  - mesto-klatovy") { IsFixable = true };

    public static Diagnostic At(SourceSpan span) => Rule
        .At(span, "řádek je odsazen tabulátorem", "the line is indented by a tab")
        .WithHint("nahraďte tabulátor dvěma mezerami", "replace the tab by two spaces") with { Fix = SyntaxFix.SpacesForTabs(span.File) };
}
