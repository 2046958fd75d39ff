using Kpss.Documents.Diagnostics;
using Kpss.Planning.Syntax.Yaml;

namespace Kpss.Planning.Syntax.Rules;

public static class ListOnOneLine
{
    public static readonly Rule Rule = new(
        "KPSS0119",
        Severity.Warning,
        new("seznam, který se slije do jednoho řádku", "a list that runs together on one line"),
        new(
            "Řádky textu zůstanou řádky jen za znakem „|“. Za „>“, v uvozovkách i bez nich je YAML spojí v jeden a z odrážek, očíslovaných kroků nebo řádků tabulky zbude věta s pomlčkami.",
            "Lines of a text stay lines only behind `|`. Behind `>`, in quotes and without them YAML makes one of them, and of bullets, numbered steps or rows of a table a sentence with dashes is left."),
        Bad: "popis: >\n  - Poradna\n  - Terénní služba",
        Good: "popis: |\n  - Poradna\n  - Terénní služba") { IsFixable = true };

    /// <returns>Null for a text that holds no such lines.</returns>
    public static Diagnostic? Of(ScalarNode text)
    {
        if (JoinedLines.In(text.Span) is not { } lines) return null;
        var found = Rule
            .At(lines.Mark, $"řádek začíná „{lines.Mark.Text}“, ale YAML ho připojí k předchozímu", $"the line begins with `{lines.Mark.Text}`, but YAML joins it to the one above")
            .WithHint("mají-li řádky zůstat, začněte text znakem „|“ a pište ho pod klíč", "when the lines are to stay, begin the text with `|` and write it below the key");
        return text.Span.Text[0] != '>' ? found : found with { Fix = new(new("napsat „|“ místo „>“", "write `|` for `>`"), lines.AreCertain, [new(text.Span.Part(0, 1), "|")]) };
    }
}
