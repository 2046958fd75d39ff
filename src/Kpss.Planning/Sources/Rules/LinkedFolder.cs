using Kpss.Documents.Diagnostics;

namespace Kpss.Planning.Sources.Rules;

public static class LinkedFolder
{
    public static readonly Rule Rule = new(
        "KPSS0109",
        Severity.Error,
        new("odkaz na složku", "a link to a folder"),
        new(
            "Odkaz (symlink) na složku uvnitř pracovní složky by způsobil, že by se její soubory četly dvakrát, nebo pořád dokola.",
            "A symbolic link to a folder inside the workspace would make its files be read twice, or round and round."),
        Bad: "akcni-plan-2025/1-seniori → ../akcni-plan-2024/1-seniori",
        Good: "akcni-plan-2025/1-seniori (skutečná složka)");

    public static Diagnostic At(SourceSpan span, string folder) => Rule
        .At(span, $"složka „{folder}“ je odkaz na jinou složku plánu", $"the folder “{folder}” is a link to another folder of the workspace")
        .WithHint("smažte odkaz, nebo místo něj soubory zkopírujte", "delete the link, or copy the files instead");
}
