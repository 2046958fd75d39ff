using Kpss.Documents.Diagnostics;

namespace Kpss.Rendering.Docx.Templates.Rules;

public static class TemplateWithoutStyles
{
    public static readonly Rule Rule = new(
        "KPSS0405",
        Severity.Warning,
        new("šablona bez stylů", "a template without styles"),
        new(
            "Vzhled textu určují styly, jako jsou „Normální“ a „Nadpis 1“. Soubor žádné nemá, takže z něj lze převzít jen stránku, záhlaví a zápatí; písma a barvy dodá kpss.",
            "The look of text comes from styles such as “Normal” and “Heading 1”. The file has none, so that only its page, headers and footers can be taken over; fonts and colours are those of kpss."),
        Bad: "šablona: sablony/z-prevodniku.docx",
        Good: "šablona: sablony/ulozeno-ve-wordu.docx");

    public static Diagnostic At(SourceSpan? place, string name) => Rule
        .At(place, $"šablona „{name}“ nemá žádné styly; text bude vypadat jako bez šablony", $"the template “{name}” has no styles; text will look as without a template")
        .WithHint("otevřete ji ve Wordu, nastavte styly a uložte ji", "open it in Word, set the styles and save it");
}
