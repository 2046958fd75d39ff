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
        Good: "název: Podpora rodin (uloženo jako UTF-8)");

    /// <param name="at">The first character that doesn't belong.</param>
    public static Diagnostic At(SourceFile file, int at, ReadOnlySpan<byte> bytes)
    {
        var encoding = Guess(bytes);
        // A line of a text in UTF-16 taken for UTF-8 is nothing to show.
        var place = encoding == Windows ? file.Span(at, 1) : new SourceFile(file.Path, "").Start;
        return encoding == Binary
            ? Rule.At(place, "soubor není text", "the file is not text").WithHint("patří-li jinam, přesuňte ho; jinak ho napište znovu v textovém editoru", "if it belongs elsewhere, move it; else write it anew in a text editor")
            : WithWaysOut(Rule.At(place, $"soubor není v UTF-8, vypadá jako {encoding}", $"the file is not in UTF-8, it looks like {encoding}"), encoding, WorkspacePaths.NameOf(file.Path));
    }

    /// <summary>An editor that took the file for UTF-8 would save the damage: it has to be opened rightly first.</summary>
    private static Diagnostic WithWaysOut(Diagnostic diagnostic, string encoding, string name)
    {
        var (editor, iconv, dotnet) = encoding == Windows
            ? ("Central European (Windows 1250)", "WINDOWS-1250", "GetEncoding(1250)")
            : ("UTF-16 LE", "UTF-16", "Unicode");
        var opened = diagnostic
            .WithHint(
                $"ve VS Code klepněte dole vpravo na kódování: nejdřív „Znovu otevřít s kódováním“ {editor}, pak „Uložit s kódováním“ UTF-8",
                $"VS Code: click the encoding in the status bar, first “Reopen with Encoding” {editor}, then “Save with Encoding” UTF-8")
            .WithHint(
                "v Poznámkovém bloku: Soubor, Uložit jako, a dole u tlačítka Uložit kódování UTF-8",
                "Notepad: File, Save as, and the encoding UTF-8 beside the button Save");
        if (!IsPlain(name)) return opened;
        return opened
            .WithHint(
                $"v Linuxu a macOS: t=$(mktemp) && iconv -f {iconv} -t UTF-8 '{name}' > \"$t\" && cat \"$t\" > '{name}'",
                $"Linux and macOS: t=$(mktemp) && iconv -f {iconv} -t UTF-8 '{name}' > \"$t\" && cat \"$t\" > '{name}'")
            .WithHint(
                $"v PowerShellu: $f = Join-Path $PWD '{name}'; [IO.File]::WriteAllText($f, [IO.File]::ReadAllText($f, [Text.Encoding]::{dotnet}))",
                $"PowerShell: $f = Join-Path $PWD '{name}'; [IO.File]::WriteAllText($f, [IO.File]::ReadAllText($f, [Text.Encoding]::{dotnet}))");
    }

    /// <summary>A name that no shell reads as anything else: the file may come from a stranger, and the commands are there to be pasted.</summary>
    private static bool IsPlain(string name)
    {
        foreach (var letter in name)
        {
            if (!char.IsLetterOrDigit(letter) && letter is not (' ' or '.' or '_' or '-')) return false;
        }

        return name is not ['-' or ' ', ..];
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
