using System.Text;
using Kpss.Documents.Diagnostics;

namespace Kpss.Planning.Sources.Rules;

public static class NotUtf8
{
    private const string Windows = "Windows-1250";
    private const string Wide = "UTF-16";
    private const string Binary = "";

    public static readonly Rule Rule = new(
        "KPSS0102",
        Severity.Error,
        new("soubor není v kódování UTF-8", "a file is not in UTF-8"),
        new(
            "Čeština se v kpss ukládá v kódování UTF-8. Starší programy ve Windows ukládají v kódování Windows-1250 a z písmen ř nebo ů by zbyly otazníky. Otevřete soubor v editoru a uložte ho znovu jako UTF-8.",
            "kpss reads Czech in UTF-8. Older Windows programs save Windows-1250, which would leave question marks for ř or ů. Open the file in an editor and save it again as UTF-8."),
        Bad: "název: Podpora rodin (uloženo jako Windows-1250)",
        Good: "název: Podpora rodin (uloženo jako UTF-8)") { IsFixable = true };

    /// <param name="file">The text as far as it can be told.</param>
    /// <param name="at">The first character that doesn't belong.</param>
    public static Diagnostic At(SourceFile file, int at, ReadOnlySpan<byte> bytes)
    {
        var encoding = Guess(bytes);
        // A line of a text in UTF-16 taken for UTF-8 is nothing to show.
        var place = encoding == Windows ? file.Span(at, 1) : new SourceFile(file.Path, "").Start;
        if (encoding == Binary)
            return Rule.At(place, "soubor není text", "the file is not text").WithHint("patří-li jinam, přesuňte ho; jinak ho napište znovu v textovém editoru", "if it belongs elsewhere, move it; else write it anew in a text editor");

        var diagnostic = Rule.At(place, $"soubor není v UTF-8, vypadá jako {encoding}", $"the file is not in UTF-8, it looks like {encoding}");
        return WithEditors(FixFor(file, encoding, bytes) is { } fix ? diagnostic.WithHint("převede ho kpss fix", "kpss fix converts it") with { Fix = fix } : diagnostic, encoding);
    }

    /// <summary>An editor that took the file for UTF-8 would save the damage: it has to be opened rightly first.</summary>
    private static Diagnostic WithEditors(Diagnostic diagnostic, string encoding)
    {
        var editor = encoding == Windows ? "Central European (Windows 1250)" : "UTF-16 LE";
        return diagnostic
            .WithHint(
                $"ve VS Code klepněte dole vpravo na kódování: nejdřív „Znovu otevřít s kódováním“ {editor}, pak „Uložit s kódováním“ UTF-8",
                $"VS Code: click the encoding in the status bar, first “Reopen with Encoding” {editor}, then “Save with Encoding” UTF-8")
            .WithHint(
                "v Poznámkovém bloku: Soubor, Uložit jako, a dole u tlačítka Uložit kódování UTF-8",
                "Notepad: File, Save as, and the encoding UTF-8 beside the button Save");
    }

    /// <returns>Null when the bytes make no sense in the encoding either.</returns>
    private static Fix? FixFor(SourceFile file, string encoding, ReadOnlySpan<byte> bytes)
    {
        var text = encoding == Windows ? file.Text : Wider(bytes);
        if (InvisibleCharacters.FirstIn(text) >= 0 || text.Contains('\uFFFD', StringComparison.Ordinal)) return null;
        var written = new SourceFile(file.Path, Encoding.UTF8.GetString(bytes));
        return new(new("uložit v UTF-8", "save in UTF-8"), IsSafe: true, [new(written.Span(0, written.Text.Length), text)]);
    }

    private static string Wider(ReadOnlySpan<byte> bytes)
    {
        var isBigEndian = bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]);
        return (isBigEndian ? Encoding.BigEndianUnicode : Encoding.Unicode).GetString(bytes).TrimStart('\uFEFF');
    }

    /// <summary>True for bytes that happen to be valid UTF-8 but hardly were meant so.</summary>
    public static bool IsOtherEncoding(ReadOnlySpan<byte> bytes) => bytes.Count((byte)0) > 1;

    private static string Guess(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])) return Wide;
        var zeros = bytes.Count((byte)0);
        if (zeros == 0) return Windows;
        // Every second byte of Czech in UTF-16 is zero, but for letters with marks.
        return zeros > bytes.Length / 4 && zeros <= bytes.Length / 2 + 1 ? Wide : Binary;
    }
}
