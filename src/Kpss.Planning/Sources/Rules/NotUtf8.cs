using Kpss.Documents.Diagnostics;

namespace Kpss.Planning.Sources.Rules;

public static class NotUtf8
{
    public static readonly Rule Rule = new(
        "KPSS0102",
        Severity.Error,
        new("soubor není v kódování UTF-8", "a file is not in UTF-8"),
        new(
            "Čeština se v kpss ukládá v kódování UTF-8. Starší programy ve Windows ukládají v kódování Windows-1250 a z písmen ř nebo ů by zbyly otazníky. Otevřete soubor v editoru a uložte ho znovu jako UTF-8.",
            "kpss reads Czech in UTF-8. Older Windows programs save Windows-1250, which would leave question marks for ř or ů. Open the file in an editor and save it again as UTF-8."),
        Bad: "název: Podpora rodin (uloženo jako Windows-1250)",
        Good: "název: Podpora rodin (uloženo jako UTF-8)");

    public static Diagnostic At(SourceSpan span, ReadOnlySpan<byte> bytes)
    {
        var encoding = Guess(bytes);
        return Rule
            .At(span, $"soubor není v UTF-8, vypadá jako {encoding}", $"the file is not in UTF-8, it looks like {encoding}")
            .WithHint(
                "uložte ho v editoru znovu s kódováním UTF-8 (ve VS Code dole vpravo: Uložit s kódováním)",
                "save it again as UTF-8 in your editor (VS Code: status bar, Save with Encoding)");
    }

    private static string Guess(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])) return "UTF-16";
        return bytes.Contains((byte)0) ? "binární data" : "Windows-1250";
    }
}
