using Kpss.Documents.Diagnostics;
using Kpss.Rendering.Docx.Verification;

namespace Kpss.Cli.Building.Word.Rules;

/// <summary>What `--verify` finds in a Word document, a rule a kind. Nobody may soften them: who asks for the gate wants it shut.</summary>
public static class WordFaultRules
{
    private static readonly Rule Schema = Firm(
        "KPSS0430",
        new("soubor Wordu neodpovídá normě", "a Word file doesn't conform to the standard"),
        new(
            "Volba `--verify` porovnala hotový dokument s normou ISO/IEC 29500 a s tím, co čtou Word 2010 až Microsoft 365. Vadný soubor Word otevře s hláškou o opravě, nebo vůbec. Bývá to tím, že šablonu uložil jiný program než Word: otevřete ji ve Wordu a uložte znovu jako dokument Word (.docx).",
            "`--verify` checked the document against ISO/IEC 29500 and what Word 2010 to Microsoft 365 can read. Word opens a faulty file with a message about repairs, or not at all. Often a program other than Word saved the template: open it in Word and save it again as a Word document (.docx)."),
        bad: """<w:p><w:r><w:b/></w:r></w:p>""",
        good: """<w:p><w:r><w:rPr><w:b/></w:rPr></w:r></w:p>""");

    private static readonly Rule Dangling = Firm(
        "KPSS0431",
        new("dokument Wordu odkazuje na něco, co v něm není", "a Word document refers to something it doesn't contain"),
        new(
            "Styl, seznam, obrázek nebo záložka, na kterou dokument odkazuje, v něm chybí: text by ztratil podobu, obrázek by zmizel, odkaz by nevedl nikam. Pochází-li ta část ze šablony, otevřete šablonu ve Wordu, chybějící prvek smažte nebo doplňte a šablonu uložte.",
            "A style, list, picture or bookmark that the document refers to is missing: the text would lose its look, the picture would vanish, the link would lead nowhere. If the part comes from the template, open the template in Word, remove or add what is missing, and save it."),
        bad: """<w:basedOn w:val="Nadpis9"/>   <!-- a styl Nadpis9 v šabloně není -->""",
        good: """<w:basedOn w:val="Normal"/>""");

    private static readonly Rule Formatting = Firm(
        "KPSS0432",
        new("text dokumentu Wordu je formátován mimo styly", "the text of a Word document is formatted outside the styles"),
        new(
            "Písmo, mezery a barvy mají být jen ve stylech: změna stylu pak změní celý dokument a odečítače obrazovky poznají, co je nadpis. Text píše kpss, takže přímé formátování v něm je chyba programu.",
            "Fonts, spaces and colours belong to styles alone: a change of a style then changes the whole document, and screen readers know what a heading is. kpss writes the text, so direct formatting in it is a bug in the program."),
        bad: """<w:pPr><w:pStyle w:val="BodyText"/><w:jc w:val="center"/></w:pPr>""",
        good: """<w:pPr><w:pStyle w:val="BodyText"/></w:pPr>""");

    private static readonly Rule Access = Firm(
        "KPSS0433",
        new("dokument Wordu není přístupný", "a Word document isn't accessible"),
        new(
            "Kdo dokument nevidí, potřebuje název a jazyk dokumentu, záhlaví tabulek, nadpisy bez vynechané úrovně a text místo obrázku. Obrázku v záhlaví šablony ho doplníte ve Wordu: pravým tlačítkem na obrázek, Zobrazit alternativní text; ozdobu tam označte za dekorativní.",
            "Those who cannot see the document need its title and language, header rows of tables, headings that skip no level, and a text in place of each picture. For a picture in the template's header, add the text in Word: right-click the picture, View Alt Text; mark an ornament as decorative."),
        bad: """<wp:docPr id="1" name="znak.png"/>""",
        good: """<wp:docPr id="1" name="znak.png" descr="Znak města Klatovy"/>""");

    private static readonly Rule Question = Firm(
        "KPSS0434",
        new("Word by se při otevření ptal", "Word would ask a question on opening"),
        new(
            "Pole označené k přepočtení při otevření přiměje Word k otázce „Tento dokument obsahuje pole, která mohou odkazovat na jiné soubory…“. Lidé se jí leknou. Ve Wordu otevřete šablonu, stiskněte Ctrl+A a F9 a uložte ji.",
            "A field marked to be computed on opening makes Word ask “This document contains fields that may refer to other files…”, which frightens people. Open the template in Word, press Ctrl+A and F9, and save it."),
        bad: """<w:fldSimple w:instr="PAGE" w:dirty="true"/>""",
        good: """<w:fldSimple w:instr="PAGE"/>""");

    public static readonly Rule[] All = [Schema, Dangling, Formatting, Access, Question];

    public static Rule Of(FaultKind kind) => kind switch
    {
        FaultKind.Schema => Schema,
        FaultKind.Dangling => Dangling,
        FaultKind.Formatting => Formatting,
        FaultKind.Access => Access,
        _ => Question,
    };

    private static Rule Firm(string code, Bilingual title, Bilingual explanation, string bad, string good) =>
        new(code, Severity.Error, title, explanation, bad, good) { IsFirm = true };
}
