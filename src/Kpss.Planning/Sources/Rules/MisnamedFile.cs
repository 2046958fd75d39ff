using Kpss.Documents.Diagnostics;

namespace Kpss.Planning.Sources.Rules;

public static class MisnamedFile
{
    public static readonly Rule Rule = new(
        "KPSS0108",
        Severity.Error,
        new("soubor se má jmenovat jinak", "a file should have another name"),
        new(
            "Nastavení se jmenuje kpss.yaml a plán plan.yaml, přesně takto. Soubor s jinou příponou nebo jinými písmeny by kpss přešlo nebo četlo jako něco jiného. Poznámkový blok ve Windows rád přidá na konec .txt: při ukládání zvolte typ „Všechny soubory“.",
            "The settings are in kpss.yaml and a plan in plan.yaml, exactly so. A file with another ending or other letters would be skipped or read as something else. Notepad on Windows likes to add .txt: choose the type “All files” when saving."),
        Bad: "akcni-plan-2025/plan.yml",
        Good: "akcni-plan-2025/plan.yaml");

    public static Diagnostic At(SourceSpan span, string name, string right) => Rule
        .At(span, $"soubor „{name}“ se má jmenovat „{right}“", $"the file “{name}” should be named “{right}”")
        .WithHint("přejmenujte ho", "rename it");

    public static Diagnostic Beside(SourceSpan span, string name, string right) => Rule
        .At(span, $"vedle „{right}“ je tu i „{name}“", $"there is “{name}” beside “{right}”")
        .WithHint("nechte jen jeden z nich", "keep one of them");
}
