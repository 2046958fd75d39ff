using Kpss.Documents.Diagnostics;
using Kpss.Planning.Checks.Texts;
using Kpss.Planning.Syntax.Rules;
using Kpss.Planning.Syntax.Yaml;

namespace Kpss.Planning.Checks.Warnings;

public sealed class MissingBar : ICheck
{
    public Rule Rule => new(
        "KPSS0327",
        Severity.Warning,
        new("text na víc řádků bez svislé čáry", "text of several lines without a bar"),
        new(
            "Delší text začíná za klíčem svislou čarou „|“. Bez ní, nebo se znakem, který se jí podobá („¦“, „I“), slije YAML odstavce do jednoho a podobný znak se vytiskne. Svislá čára se na české klávesnici píše pravým Alt a W.",
            "Longer text starts with a bar `|` after its key. Without it, or with a character that looks like it (`¦`, `I`), YAML joins the paragraphs into one, and the other character is printed."),
        Bad: "popis: ¦\n  Klub otevře Ledovec.",
        Good: "popis: |\n  Klub otevře Ledovec.") { IsFixable = true };

    public void Run(Inspection inspection, Report report)
    {
        foreach (var plan in inspection.Plans)
        {
            foreach (var text in plan.Texts)
            {
                if (text.Kind == TextKind.Prose && At(text) is { } found) report.Add(found);
            }
        }
    }

    private Diagnostic? At(PlanText text)
    {
        if (text.Pieces.Count == 0 || text.Pieces[0].Part(TextRange.Between(0, 1)) is not { } start) return null;
        var file = start.File;
        var line = file.Line(start.Line).TrimEnd();
        var before = line[..(start.Column - 1)].TrimEnd();
        if (LosesParagraphs(text, start)) return Lost(start);
        if (before is not [.., ':'] || text.Value.Length < 2) return null;
        if (start.Text[0] is not ('¦' or 'I' or 'l' or '│' or '¡') || start.Column != line.Length) return null;
        return Rule
            .At(start, $"za klíčem stojí „{start.Text}“ místo svislé čáry, a tak se vytiskne", $"“{start.Text}” comes after the key in the place of a bar, and so is printed")
            .WithHint("napište svislou čáru „|“", "write a bar `|`") with
        {
            Fix = new(new("napsat svislou čáru", "write a bar"), IsSafe: true, [new(start, "|")]),
        };
    }

    /// <summary>True for a paragraph over a blank line, which only a value without a bar can be.</summary>
    private static bool LosesParagraphs(PlanText text, SourceSpan start) =>
        text.Pieces[^1].Part(TextRange.Between(text.Value.Length - 1, text.Value.Length)) is { } end
        && end.File == start.File && end.End > start.Start
        && LostParagraphs.In(start.File.Span(start.Start, end.End - start.Start));

    private Diagnostic Lost(SourceSpan start)
    {
        var opening = TextOpening.Above(start);
        if (opening.Arrow is { } arrow)
        {
            return Rule
                .At(arrow, "odstavce se slijí do jednoho, znak „>“ spojuje řádky", "the paragraphs run into one; `>` joins lines")
                .WithHint("napište místo něj svislou čáru „|“", "write a bar `|` in its place") with
            {
                Fix = opening.Bar,
            };
        }

        var isQuoted = start.Column > 1 && start.File.Line(start.Line)[start.Column - 2] is '"' or '\'';
        return Rule
            .At(start, "odstavce se slijí do jednoho, za klíčem chybí svislá čára", "the paragraphs run into one; the bar after the key is missing")
            .WithHint(
                $"za klíč napište „|“ a celý text{(isQuoted ? " bez uvozovek" : "")} dejte na další řádky, odsazený o dvě mezery víc než klíč",
                $"write `|` after the key and all of the text{(isQuoted ? " without the quotes" : "")} on the next lines, indented two spaces deeper than the key") with
        {
            Fix = opening.Bar,
        };
    }
}
