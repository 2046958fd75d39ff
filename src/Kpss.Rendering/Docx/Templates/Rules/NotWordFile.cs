using Kpss.Documents.Diagnostics;

namespace Kpss.Rendering.Docx.Templates.Rules;

public static class NotWordFile
{
    public static readonly Rule Rule = new(
        "KPSS0401",
        Severity.Error,
        new("šablona není dokument Wordu", "a template is no Word document"),
        new(
            "Vzhled dokumentů se bere ze souboru .docx nebo .dotx. Starší .doc, .odt z LibreOffice, .rtf ani PDF k tomu neposlouží, i kdyby se přejmenovaly: Word i LibreOffice je ale do .docx uloží.",
            "Documents take their looks from a .docx or .dotx file. An old .doc, an .odt of LibreOffice, an .rtf or a PDF won't do even when renamed, but Word and LibreOffice save them as .docx."),
        Bad: "šablona: sablony/mesto.doc",
        Good: "šablona: sablony/mesto.docx");

    public static Diagnostic Old(SourceSpan? place, string name) => WayOut(Rule.At(
        place, $"šablona „{name}“ je ve starém formátu Wordu (.doc)", $"the template “{name}” is in the old format of Word (.doc)"));

    public static Diagnostic OpenDocument(SourceSpan? place, string name) => WayOut(Rule.At(
        place, $"šablona „{name}“ je dokument OpenDocument (.odt)", $"the template “{name}” is an OpenDocument file (.odt)"));

    public static Diagnostic RichText(SourceSpan? place, string name) => WayOut(Rule.At(
        place, $"šablona „{name}“ je ve formátu RTF", $"the template “{name}” is in the RTF format"));

    public static Diagnostic Pdf(SourceSpan? place, string name) => Rule
        .At(place, $"šablona „{name}“ je PDF, ne dokument Wordu", $"the template “{name}” is a PDF, not a Word document")
        .WithHint("vyžádejte si soubor .docx nebo .dotx, ze kterého PDF vzniklo", "ask for the .docx or .dotx file that the PDF was made from");

    public static Diagnostic OtherOffice(SourceSpan? place, string name) => Rule
        .At(place, $"šablona „{name}“ je tabulka nebo prezentace, ne dokument Wordu", $"the template “{name}” is a spreadsheet or a presentation, not a Word document")
        .WithHint("uveďte soubor .docx nebo .dotx", "name a .docx or .dotx file");

    public static Diagnostic Empty(SourceSpan? place, string name) => Rule
        .At(place, $"šablona „{name}“ je prázdný soubor", $"the template “{name}” is an empty file")
        .WithHint("uložte ji znovu ve Wordu jako .docx nebo .dotx", "save it again in Word as .docx or .dotx");

    public static Diagnostic Unknown(SourceSpan? place, string name) => Rule
        .At(place, $"šablona „{name}“ není dokument Wordu", $"the template “{name}” is no Word document")
        .WithHint("uveďte soubor .docx nebo .dotx uložený ve Wordu nebo v LibreOffice", "name a .docx or .dotx file saved by Word or LibreOffice");

    private static Diagnostic WayOut(Diagnostic diagnostic) =>
        diagnostic.WithHint("otevřete ji ve Wordu nebo v LibreOffice a uložte jako .docx", "open it in Word or LibreOffice and save it as .docx");
}
