using Kpss.Documents.Diagnostics;

namespace Kpss.Rendering.Docx.Templates.Rules;

public static class DamagedTemplate
{
    public static readonly Rule Rule = new(
        "KPSS0404",
        Severity.Error,
        new("poškozená šablona", "a damaged template"),
        new(
            "Soubor vypadá jako dokument Wordu, ale nejde celý přečíst: přenos se nedokončil, nebo ho uložil program, který formát nedodržel. Word takový soubor obvykle opraví, když ho otevře a znovu uloží.",
            "The file looks like a Word document but cannot be read whole: its download did not finish, or the program that saved it broke the format. Word usually repairs such a file when it opens it and saves it again."),
        Bad: "šablona: sablony/nedokoncene-stahovani.docx",
        Good: "šablona: sablony/mesto.docx");

    public static Diagnostic At(SourceSpan? place, string name) => Rule
        .At(place, $"šablona „{name}“ je poškozená", $"the template “{name}” is damaged")
        .WithHint("stáhněte ji znovu, nebo ji ve Wordu otevřete a uložte jako nový .docx", "download it again, or open it in Word and save it as a new .docx");
}
