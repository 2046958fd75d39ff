using Kpss.Documents.Diagnostics;

namespace Kpss.Planning.Syntax.Rules;

public static class UnsupportedMarkdown
{
    public static readonly Rule Rule = new(
        "KPSS0122",
        Severity.Error,
        new("prvek Markdownu, který plán neumí", "a piece of Markdown that a plan cannot hold"),
        new(
            "V textu plánu smějí být odstavce, seznamy, tabulky, citace, tučné písmo, kurzíva, odkazy a v kapitolách nadpisy. Bloky kódu, obrázky a čáry do plánu nepatří. Bývají to omyly: text odsazený o čtyři mezery čte Markdown jako kód, text podtržený čarou jako nadpis a datum na začátku řádku jako číslovaný seznam.",
            "The prose of a plan may hold paragraphs, lists, tables, quotations, bold, italic, links and, in chapters, headings. Code blocks, images and rules have no place in a plan. They are often slips: text indented by four spaces is code to Markdown, text above a line is a heading, and a date at the start of a line is a numbered list."),
        Bad: "popis: |\n  Text.\n\n      odsazený text",
        Good: "popis: |\n  Text.\n\n  Další odstavec.");

    public static Diagnostic Image(SourceSpan span) => Rule
        .At(span, "obrázek v textu plánu být nemůže", "an image cannot stand in the plan's prose")
        .WithHint("popište ho slovy, nebo na něj odkažte: [mapa](https://…)", "describe it in words, or link to it: [map](https://…)");

    public static Diagnostic HeadingOnCard(SourceSpan span) => Rule
        .At(span, "nadpis v textu pole být nemůže", "a heading cannot stand in a field")
        .WithHint("smažte # na začátku; zvýraznit lze **tučně**", "delete the # at the start; **bold** can stress it");

    public static Diagnostic Underlined(SourceSpan line) => Rule
        .At(line, "čára pod textem z něj dělá nadpis", "a line under text makes it a heading")
        .WithHint("smažte ji; nadpis kapitoly se píše „# Nadpis“", "delete it; a chapter's heading is written `# Heading`");

    public static Diagnostic HorizontalRule(SourceSpan span) => Rule
        .At(span, "vodorovná čára v textu plánu být nemůže", "a horizontal rule cannot stand in the plan's prose")
        .WithHint("smažte ji; odstavce odděluje prázdný řádek", "delete it; an empty line separates paragraphs");

    public static Diagnostic Code(SourceSpan span) => Rule
        .At(span, "blok kódu v textu plánu být nemůže", "a code block cannot stand in the plan's prose")
        .WithHint("použijte odstavec, seznam nebo tabulku", "use a paragraph, a list or a table");

    public static Diagnostic IndentedCode(SourceSpan span) => Rule
        .At(span, "text odsazený o čtyři mezery čte Markdown jako kód", "text indented by four spaces is code to Markdown")
        .WithHint("zarovnejte ho s ostatními odstavci", "align it with the other paragraphs");

    public static Diagnostic DateAsList(SourceSpan span) => Rule
        .At(span, "datum na začátku řádku čte Markdown jako číslovaný seznam", "a date at the start of a line is a numbered list to Markdown")
        .WithHint("za první číslo dejte zpětné lomítko: 1\\. 3. 2025", "put a backslash after the first number: 1\\. 3. 2025");

    public static Diagnostic NumberAsList(SourceSpan span, int number) => Rule
        .At(span, "velké číslo na začátku řádku čte Markdown jako číslovaný seznam", "a large number at the start of a line is a numbered list to Markdown")
        .WithHint($"za číslo dejte zpětné lomítko: {number}\\.", $"put a backslash after the number: {number}\\.");

    public static Diagnostic SkippedNumber(SourceSpan span, string written, string expected) => Rule
        .At(span, $"číslování seznamu přeskakuje: místo „{written}“ by se vytisklo „{expected}“", $"the list's numbering jumps: “{expected}” would be printed for “{written}”")
        .WithHint($"opravte číslo na „{expected}“, nebo pište položky jako odstavce se zpětným lomítkem: {written[..^1]}\\{written[^1]}", $"correct the number to “{expected}”, or write paragraphs with a backslash: {written[..^1]}\\{written[^1]}");

    public static Diagnostic WideRow(SourceSpan span, int columns) => Rule
        .At(span, $"řádek tabulky má víc buněk než záhlaví ({columns})", $"a table's row has more cells than its header ({columns})")
        .WithHint("doplňte sloupec do záhlaví i pod něj, nebo svislítko v textu napište \\|", "add the column to the header and the line below, or write a bar in the text as \\|");

    public static Diagnostic TooManyColumns(SourceSpan span, int columns, int most) => Rule
        .At(span, $"tabulka má víc než {most} sloupců ({columns})", $"a table has more than {most} columns ({columns})")
        .WithHint("na stránku se nevejde; rozdělte ji", "no page can hold it; split it");

    public static Diagnostic LinkTitle(SourceSpan span) => Rule
        .At(span, "titulek odkazu se netiskne a jeho text by zmizel", "a link's title isn't printed, and its text would vanish")
        .WithHint("přesuňte ho do textu odkazu: [text](https://…)", "move it into the link's text: [text](https://…)");

    public static Diagnostic LinkDefinition(SourceSpan span) => Rule
        .At(span, "definice odkazu se netiskne a její text by zmizel", "a link definition isn't printed, and its text would vanish")
        .WithHint("odkaz napište na místě: [text](https://…); hranaté závorky v textu jako \\[ a \\]", "write the link in place: [text](https://…); brackets in prose as \\[ and \\]");

    public static Diagnostic Other(SourceSpan span) => Rule
        .At(span, "tento prvek Markdownu v textu plánu být nemůže", "this piece of Markdown cannot stand in the plan's prose")
        .WithHint("použijte odstavec, seznam nebo tabulku", "use a paragraph, a list or a table");
}
