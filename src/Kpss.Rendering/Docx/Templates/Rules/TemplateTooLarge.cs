using Kpss.Documents.Diagnostics;

namespace Kpss.Rendering.Docx.Templates.Rules;

public static class TemplateTooLarge
{
    public static readonly Rule Rule = new(
        "KPSS0408",
        Severity.Error,
        new("šablona je příliš velká", "a template is too large"),
        new(
            "Šablona smí mít nejvýš 32 MB, po rozbalení 128 MB, a žádná její textová část víc než 16 MB. Větší bývá kvůli fotografiím v těle dokumentu, které se do výstupu stejně nepřebírají.",
            "A template may have 32 MB at most, 128 MB when it is unpacked, and no part of text more than 16 MB. Larger ones mostly hold photographs in their text, which isn't taken over anyway."),
        Bad: "šablona: sablony/vyrocni-zprava-s-fotografiemi.docx",
        Good: "šablona: sablony/prazdny-dokument-mesta.docx");

    public static Diagnostic At(SourceSpan? place, string name) =>
        WithWayOut(Rule.At(place, $"šablona „{name}“ má přes 32 MB", $"the template “{name}” has over 32 MB"));

    public static Diagnostic Unpacked(SourceSpan? place, string name) =>
        WithWayOut(Rule.At(place, $"šablona „{name}“ je po rozbalení příliš velká", $"the template “{name}” is too large when it is unpacked"));

    private static Diagnostic WithWayOut(Diagnostic finding) => finding
        .WithHint("smažte v ní text s obrázky a nechte jen styly, záhlaví a zápatí", "delete its text with pictures and leave only styles, headers and footers");
}
