using Kpss.Documents.Diagnostics;
using Kpss.Planning.Sources;

namespace Kpss.Cli.Building.Formats.External.Rules;

public static class UnaskedRenderer
{
    public static readonly Rule Rule = new(
        "KPSS0512",
        Severity.Info,
        new("povolení, které nic nedovoluje", "a permission that permits nothing"),
        new(
            "Volba --allow-renderer jen dovoluje: formát sám se žádá volbou --format nebo v kpss.yaml. Dovolený program, jehož formát nikdo nežádá, se nespustí; nejspíš je v jeho jméně překlep.",
            "--allow-renderer only permits: the format itself is asked for with --format or in kpss.yaml. A permitted program whose format nobody asks for does not run; most likely its name is misspelt."),
        Bad: "kpss build --format docx,xlsx --allow-renderer xslx",
        Good: "kpss build --format docx,xlsx --allow-renderer xlsx");

    /// <param name="asked">The formats that are built.</param>
    public static Diagnostic At(string name, List<string> asked)
    {
        var unasked = Rule.At(
            null,
            $"--allow-renderer {name}: formát „{name}“ nikdo nežádá, jeho program se nespustí",
            $"--allow-renderer {name}: nobody asks for the format “{name}”, its program does not run");
        return Nearest.To(name, asked) is { } nearest
            ? unasked.WithHint($"mysleli jste „{nearest}“?", $"did you mean “{nearest}”?")
            : unasked.WithHint("chcete-li ho, přidejte ho do --format nebo v kpss.yaml do výstupy: formáty", "if you want it, add it to --format, or in kpss.yaml to výstupy: formáty");
    }
}
