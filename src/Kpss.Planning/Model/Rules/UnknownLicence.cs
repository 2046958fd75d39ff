using Kpss.Documents.Diagnostics;
using Kpss.Planning.Sources;
using Kpss.Planning.Syntax.Yaml;

namespace Kpss.Planning.Model.Rules;

public static class UnknownLicence
{
    public static readonly Rule Rule = new(
        "KPSS0167",
        Severity.Error,
        new("licence Creative Commons, kterou kpss nezná", "a licence of Creative Commons that kpss doesn't know"),
        new(
            "Licence CC BY 4.0 a její sestry a CC0 1.0 dostanou v tiráži celé jméno a odkaz na své znění. Jiná verze platí také, jen musí mít odkaz od vás, aby čtenář věděl, která to je.",
            "CC BY 4.0 with its sisters and CC0 1.0 get their full name and a link to their text in the imprint. Another version is as good, it only needs a link of yours, so that readers know which one it is."),
        Bad: "licence: CC BY-NC-ND",
        Good: "licence: CC BY-NC-ND 4.0");

    /// <param name="known">What may have been meant; null when nothing is near.</param>
    public static Diagnostic At(ScalarNode name, string? known)
    {
        var written = Words.Quote(name.Value);
        var diagnostic = Rule.At(name.Span, $"licenci „{written}“ kpss nezná", $"kpss doesn't know the licence “{written}”");
        if (known is not null) diagnostic = diagnostic.WithHint($"mysleli jste „{known}“?", $"did you mean “{known}”?");
        return diagnostic.WithHint($"jinou zapište i s odkazem: „{{ název: {written}, odkaz: https://… }}“", $"write another one with its link: `{{ název: {written}, odkaz: https://… }}`");
    }
}
