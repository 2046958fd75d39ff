using System.Globalization;
using Kpss.Documents.Diagnostics;

namespace Kpss.Planning.Sources.Rules;

public static class ControlCharacter
{
    public static readonly Rule Rule = new(
        "KPSS0104",
        Severity.Error,
        new("neviditelný řídicí znak", "an invisible control character"),
        new(
            "Text obsahuje znak, který není vidět a do Wordu ani na web nepatří: řídicí znak, znak měnící směr textu, mezera bez šířky, nebo měkký rozdělovník. Dostává se tam kopírováním z PDF, z webu a z programů.",
            "The text holds a character that cannot be seen and belongs in neither Word nor the web: a control character, one that turns the direction of text, a space without width or a soft hyphen. Copying from PDF and from the web brings it in."),
        Bad: "název: Podpora\\u0007 rodin",
        Good: "název: Podpora rodin");

    public static Diagnostic At(SourceSpan span) => At(span, span.Text[0]);

    /// <param name="character">What an escape at the place stands for.</param>
    public static Diagnostic At(SourceSpan span, char character)
    {
        var code = ((int)character).ToString("X4", CultureInfo.InvariantCulture);
        var diagnostic = Rule.At(span, $"neviditelný znak U+{code}", $"invisible character U+{code}");
        return character == '\u00AD'
            ? diagnostic.WithHint("měkký rozdělovník smažte; slova se na konci řádku dělí sama", "delete the soft hyphen; words are hyphenated by themselves")
            : diagnostic.WithHint("smažte ho a napište místo znovu", "delete it and type the place again");
    }
}
