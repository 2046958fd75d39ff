using Kpss.Documents.Diagnostics;

namespace Kpss.Planning.Syntax.Rules;

public static class UnsupportedMarkdown
{
    public static readonly Rule Rule = new(
        "KPSS0122",
        Severity.Error,
        new("prvek Markdownu, který plán neumí", "a piece of Markdown that a plan cannot hold"),
        new(
            "V textu plánu smějí být odstavce, seznamy, tabulky, citace, tučné písmo, kurzíva, odkazy a v kapitolách nadpisy. Bloky kódu, obrázky a čáry do karty opatření nepatří; text odsazený o čtyři mezery čte Markdown jako kód.",
            "The prose of a plan may hold paragraphs, lists, tables, quotations, bold, italic, links and, in chapters, headings. Code blocks, images and rules have no place on a card; text indented by four spaces is code to Markdown."),
        Bad: "popis: |\n  Text.\n\n      odsazený text",
        Good: "popis: |\n  Text.\n\n  Další odstavec.");

    public static Diagnostic At(SourceSpan span, Bilingual what) => Rule
        .At(span, $"{what.Czech} v textu plánu být nemůže", $"{what.English} cannot stand in the plan's prose")
        .WithHint("použijte odstavec, seznam nebo tabulku", "use a paragraph, a list or a table");
}
