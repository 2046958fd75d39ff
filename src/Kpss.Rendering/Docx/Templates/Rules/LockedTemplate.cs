using Kpss.Documents.Diagnostics;

namespace Kpss.Rendering.Docx.Templates.Rules;

public static class LockedTemplate
{
    public static readonly Rule Rule = new(
        "KPSS0403",
        Severity.Error,
        new("šablona zamčená heslem", "a template locked by a password"),
        new(
            "Soubor je zašifrovaný a bez hesla ho nelze přečíst. Heslo kpss nikde nepřijímá, protože by zůstalo v souborech nebo v historii příkazů.",
            "The file is encrypted and cannot be read without its password. kpss takes none anywhere, since it would stay in files or in the history of commands."),
        Bad: "šablona: sablony/mesto-heslo.docx",
        Good: "šablona: sablony/mesto.docx");

    public static Diagnostic At(SourceSpan? place, string name) => Rule
        .At(place, $"šablona „{name}“ je zamčená heslem", $"the template “{name}” is locked by a password")
        .WithHint(
            "ve Wordu ji otevřete, v nabídce Soubor → Informace → Zamknout dokument zrušte heslo a uložte ji",
            "open it in Word, remove the password under File → Info → Protect Document and save it");
}
