using Kpss.Documents.Diagnostics;

namespace Kpss.Planning.Sources.Rules;

public static class MisreadText
{
    public static readonly Rule Rule = new(
        "KPSS0118",
        Severity.Error,
        new("text rozbitý špatným kódováním", "a text broken by a wrong encoding"),
        new(
            "Program, který soubor otevřel v jiném kódování, než ve kterém byl, ho tak i uložil: místo „ř“ jsou v celém souboru jiné znaky. Opravovat slovo po slově nemá smysl; soubor se dá vrátit celý.",
            "A program opened the file in another encoding than it was in, and saved it so: all over the file other characters stand for `ř`. Mending it word by word makes no sense; the file can be turned back as a whole."),
        Bad: "název: PĂ©ÄŤe doma",
        Good: "název: Péče doma") { IsFixable = true };

    internal static Diagnostic At(SourceFile file, Misreading found)
    {
        var diagnostic = Rule.At(file.Span(found.At, found.Length), "celý soubor prošel špatným kódováním", "the whole file went through a wrong encoding");
        return found.Meant is { } meant
            ? diagnostic.WithHint("písmena vrátí kpss fix; jinak soubor obnovte ze zálohy", "kpss fix brings the letters back; or restore the file from a backup") with
            {
                Fix = new(new("vrátit písmena v celém souboru", "bring the letters of the whole file back"), IsSafe: true, [new(file.Span(0, file.Text.Length), meant)]),
            }
            : diagnostic.WithHint("obnovte soubor ze zálohy, nebo ho napište znovu", "restore the file from a backup, or write it anew");
    }
}
