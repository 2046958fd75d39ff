using Kpss.Documents.Diagnostics;
using Kpss.Planning.Sources;
using Kpss.Planning.Syntax.Yaml;

namespace Kpss.Planning.Grammar.Rules;

public static class BadValue
{
    public static readonly Rule Rule = new(
        "KPSS0135",
        Severity.Error,
        new("hodnota mimo výběr", "a value outside its choice"),
        new(
            "Klíč nabízí jen několik hodnot a žádná z nich tu nestojí.",
            "The key offers a few values only, and this is none of them."),
        Bad: "formáty: [doc]",
        Good: "formáty: [docx]") { IsFixable = true };

    public static Diagnostic At(ScalarNode value, IReadOnlyList<string> choice)
    {
        var diagnostic = Rule.At(value.Span, $"hodnota „{Words.Quote(value.Value)}“ tu být nemůže", $"the value “{Words.Quote(value.Value)}” cannot stand here");
        return Nearest.To(value.Value, choice) is { } nearest
            ? diagnostic.WithHint($"mysleli jste „{nearest}“?", $"did you mean “{nearest}”?") with { Fix = FixOf(value, choice) }
            : diagnostic.WithHint($"vyberte z: {string.Join(", ", choice)}", $"choose from: {string.Join(", ", choice)}");
    }

    private static Fix? FixOf(ScalarNode value, IReadOnlyList<string> choice) =>
        Slip.Of(value.Value.Trim(), choice) is { } meant && KeyText.IsPlain(meant) ? ScalarFix.Replace(value.Span, value.Value.Trim(), meant) : null;
}
