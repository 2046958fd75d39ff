using Kpss.Documents.Diagnostics;

namespace Kpss.Rendering.Docx.Templates.Rules;

public static class TemplateWithMacros
{
    public static readonly Rule Rule = new(
        "KPSS0402",
        Severity.Error,
        new("šablona s makry", "a template with macros"),
        new(
            "Soubory .docm a .dotm nesou programy, které by se s dokumentem rozeslaly všem čtenářům. Makra se do výstupu nikdy nepřebírají; styly, záhlaví a vzhled stránky se z kopie bez maker převezmou celé.",
            "Files .docm and .dotm carry programs that would be sent to every reader with the document. Macros are never taken over; a copy without them gives its styles, headers and pages as well."),
        Bad: "šablona: sablony/mesto.docm",
        Good: "šablona: sablony/mesto.docx");

    public static Diagnostic At(SourceSpan? place, string name) => Rule
        .At(place, $"šablona „{name}“ obsahuje makra", $"the template “{name}” contains macros")
        .WithHint("uložte ji ve Wordu jako dokument .docx nebo šablonu .dotx bez maker", "save it in Word as a .docx document or a .dotx template without macros");
}
