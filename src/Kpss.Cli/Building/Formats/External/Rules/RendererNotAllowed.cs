using Kpss.Documents.Diagnostics;

namespace Kpss.Cli.Building.Formats.External.Rules;

public static class RendererNotAllowed
{
    public static readonly Rule Rule = new(
        "KPSS0501",
        Severity.Error,
        new("nepovolený cizí program", "a program without permission"),
        new(
            "Formát, který kpss samo neumí, vyrábí program kpss-render-JMÉNO z proměnné PATH. Běží s vašimi právy a může s počítačem cokoli, proto ho kpss spustí, jen když mu to dovolíte volbou --allow-renderer. Plán stažený odjinud si ho sám spustit nemůže.",
            "A format that kpss itself doesn't have is made by a program kpss-render-NAME on PATH. It runs with your rights and can do anything to the machine, so kpss runs it only when you allow it with --allow-renderer. A plan that comes from elsewhere cannot run it by itself."),
        Bad: "kpss build --format docx,xlsx",
        Good: "kpss build --format docx,xlsx --allow-renderer xlsx");

    public static Diagnostic At(Renderer renderer) => Rule
        .At(
            renderer.Place,
            $"formát „{renderer.Name}“ vyrábí program {renderer.Program}, a ten kpss bez vašeho svolení nespustí",
            $"the format “{renderer.Name}” is made by the program {renderer.Program}, which kpss does not run without your permission")
        .WithHint($"věříte-li tomu programu, přidejte --allow-renderer {renderer.Name}", $"if you trust that program, add --allow-renderer {renderer.Name}");
}
