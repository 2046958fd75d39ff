using Kpss.Documents.Diagnostics;

namespace Kpss.Rendering.Docx.Templates.Rules;

public static class PagesWithoutNumbers
{
    public static readonly Rule Rule = new(
        "KPSS0409",
        Severity.Info,
        new("stránky šablony nemají čísla", "the pages of a template have no numbers"),
        new(
            "V zápatí šablony něco stojí, ale v záhlaví ani zápatí běžných stránek není číslo stránky. Zápatí patří úřadu, a proto do něj kpss nic nepřidává; plán bez čísel stránek se však špatně cituje a hledá se v něm hůř.",
            "The footer of the template says something, but neither it nor the header of ordinary pages has the number of the page. The footer belongs to the office, and so kpss adds nothing to it; yet a plan without page numbers is hard to cite and to search."),
        Bad: "zápatí: Městský úřad Horní Lhota, náměstí Míru 1",
        Good: "zápatí: Městský úřad Horní Lhota, náměstí Míru 1 · Strana 5");

    public static Diagnostic At(SourceSpan? place, string name) => Rule
        .At(place, $"stránky podle šablony „{name}“ nebudou mít čísla", $"pages in the looks of the template “{name}” will have no numbers")
        .WithHint("vložte v šabloně do zápatí pole s číslem stránky (Vložení → Číslo stránky)", "insert the number of the page into the footer of the template (Insert → Page Number)");
}
