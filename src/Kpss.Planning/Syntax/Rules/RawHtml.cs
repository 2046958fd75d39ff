using Kpss.Documents.Diagnostics;

namespace Kpss.Planning.Syntax.Rules;

public static class RawHtml
{
    public static readonly Rule Rule = new(
        "KPSS0120",
        Severity.Error,
        new("HTML v textu", "HTML in prose"),
        new(
            "Text plánu se tiskne do Wordu, na web i do Markdownu, a značky HTML umí jen web. Navíc by skrze ně šlo do stránky města propašovat cizí kód. Znak „<“ v textu napište jako „\\<“.",
            "The prose goes to Word, the web and Markdown, and only the web knows HTML tags. They could also smuggle foreign code into the town's page. Write a literal `<` as `\\<`."),
        Bad: "popis: Služba <b>chybí</b>.",
        Good: "popis: Služba **chybí**.");

    public static Diagnostic At(SourceSpan span) => Rule
        .At(span, "značky HTML v textu plánu nejsou dovoleny", "HTML tags are not allowed in the plan's prose")
        .WithHint("tučně se píše **takto**, kurzívou *takto*; znak „<“ jako „\\<“", "write **bold**, *italic*; a literal `<` as `\\<`");

    public static Diagnostic Anchor(SourceSpan span) => Rule
        .At(span, "kotvu do textu plánu dává kpss samo", "kpss puts anchors into the text by itself")
        .WithHint("smažte ji; celý dokument, který kpss sestavilo, převezmete částí „dokument: soubor.md“", "delete it; take over a whole document that kpss built with the part `dokument: file.md`");
}
