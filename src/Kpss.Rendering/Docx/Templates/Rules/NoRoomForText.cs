using Kpss.Documents.Diagnostics;

namespace Kpss.Rendering.Docx.Templates.Rules;

public static class NoRoomForText
{
    public static readonly Rule Rule = new(
        "KPSS0407",
        Severity.Error,
        new("stránka šablony nemá místo pro text", "the page of the template has no room for text"),
        new(
            "Okraje a hřbet stránky zaberou skoro celou její šířku nebo výšku. Karta opatření potřebuje na šířku aspoň 8 cm a na výšku 8 cm. Bere se vzhled posledního oddílu šablony.",
            "Margins and gutter take almost the whole width or height of the page. A measure's card needs a width and a height of 8 cm at least. The page is that of the last section of the template."),
        Bad: "šablona: sablony/stitky.docx",
        Good: "šablona: sablony/dopis-a4.docx");

    /// <param name="width">In centimetres, as the height is.</param>
    public static Diagnostic At(SourceSpan? place, string name, string width, string height) => Rule
        .At(
            place,
            $"na stránce šablony „{name}“ zbývá pro text jen {width} × {height} cm",
            $"the page of the template “{name}” leaves only {width.Replace(',', '.')} × {height.Replace(',', '.')} cm for text")
        .WithHint("zmenšete v šabloně okraje, nebo zvětšete papír (Rozložení → Okraje, Velikost)", "make the margins of the template smaller or its paper larger (Layout → Margins, Size)");
}
