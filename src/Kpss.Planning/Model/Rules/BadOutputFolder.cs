using Kpss.Documents.Diagnostics;

namespace Kpss.Planning.Model.Rules;

public static class BadOutputFolder
{
    public static readonly Rule Rule = new(
        "KPSS0158",
        Severity.Error,
        new("výstupy mezi zdroji", "outputs among sources"),
        new(
            "Složka pro hotové dokumenty se mezi zdroji přeskakuje. Kdyby v ní ležely zdroje plánu, v dokumentech by chyběly.",
            "The folder of built documents is skipped when sources are read. If it held sources of a plan, they would be missing."),
        Bad: "výstupy:\n  složka: akcni-plan-2025",
        Good: "výstupy:\n  složka: out");

    public static Diagnostic At(SourceSpan span, string folder) => Rule
        .At(span, $"ve složce pro výstupy „{folder}“ leží zdroje plánu", $"the output folder “{folder}” holds sources of a plan")
        .WithHint(
            $"zvolte pro výstupy jinou složku, třeba „{OtherThan(folder)}“, nebo zdroje ze složky přesuňte",
            $"choose another folder for outputs, such as `{OtherThan(folder)}`, or move the sources out of it");

    public static Diagnostic IsWorkspace(SourceSpan span) => Rule
        .At(span, "výstupy nemohou být přímo v pracovní složce", "outputs cannot lie right in the workspace")
        .WithHint("zvolte pro výstupy vlastní složku, třeba „out“", "choose a folder of their own for outputs, such as `out`");

    private static string OtherThan(string folder) => folder.Equals("out", StringComparison.OrdinalIgnoreCase) ? "dokumenty" : "out";
}
