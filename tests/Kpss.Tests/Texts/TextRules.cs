using System.Buffers;
using System.Text.RegularExpressions;

namespace Kpss.Tests.Texts;

/// <summary>What a text in one language must and must not hold.</summary>
internal static partial class TextRules
{
    /// <summary>Words of the sources that English texts name without quotes, each looked at: keys, values and examples that an author writes so.</summary>
    private static readonly string[] OfTheSources =
    [
        "březen", "CODE | pole NAME | klíč NAME", "čtvrtletí", "gestor", "hotovo", "leden–březen 2025", "lůžko", "Město Horní Lhota", "návrh k připomínkování", "období: \uFFFC; název: \uFFFC", "stav: návrh (draft); předchozí_plán: \uFFFC", "nezahájeno", "období", "Operační program Zaměstnanost plus",
        "poznámka", "pololetí", "probíhá", "průběžné", "průběžně", "ř", "spolupracující", "schváleno", "termín", "tzv., např., vč., tj.", "ů", "úvazek",
        "varování", "výčet", "výstupy: formáty", "akční plán", "komunitní plán", "září", "řídící for řídicí",
        "oblast, opatření, aktivita …, or subjekt, skupina, služba, zkratka, plán",
    ];

    /// <summary>Bits of sources that Czech texts show without quotes, each looked at.</summary>
    private static readonly string[] ShownBare =
        ["klíč: \"text: další text\"", "místo \" použijte '", "nebo pište rovné: \"\uFFFC\"", "<a name=\"…\"></a>", "nebo \"0,75\"", "třeba \"\uFFFC\"",
            "do uvozovek: \"SO ORP\"", "\"2. pololetí 2026\", \"březen 2026\", \"od 2026\"", "napsat \"\uFFFC\""];

    private static readonly SearchValues<char> CzechLetters = SearchValues.Create("áčďéěíňóřšťúůýžÁČĎÉĚÍŇÓŘŠŤÚŮÝŽ");

    public static bool HasCzechLetter(string text) => text.AsSpan().ContainsAny(CzechLetters);

    /// <summary>An English text may quote the sources, names of files and keys.</summary>
    public static IEnumerable<string> FaultsOfEnglish(string text)
    {
        var own = Quoted().Replace(Code().Replace(text, " "), " ");
        foreach (var word in OfTheSources) own = Regex.Replace(own, $@"(?<!\p{{L}}){Regex.Escape(word)}(?!\p{{L}})", " ");
        if (HasCzechLetter(own)) yield return "Czech letters outside of quotes";
        foreach (var fault in FaultsOfAny(text)) yield return fault;
        if (Quoted().Replace(text, " ").Any(c => c is '„' or '“' or '”')) yield return "a quote without its other half";
    }

    public static IEnumerable<string> FaultsOfCzech(string text)
    {
        var own = ShownBare.Aggregate(Code().Replace(text, " "), (rest, shown) => rest.Replace(shown, " ", StringComparison.Ordinal));
        var halves = own;
        own = OwnQuotes().Replace(own, " ");
        if (own.Contains('"', StringComparison.Ordinal)) yield return "typewriter quotes";
        if (own.Contains('\'', StringComparison.Ordinal)) yield return "a typewriter apostrophe";
        if (own.Contains('”', StringComparison.Ordinal)) yield return "an English quote";
        if (halves.Count(c => c == '„') != halves.Count(c => c == '“')) yield return "a quote without its other half";
        if (HyphenForDash().IsMatch(own)) yield return "a hyphen where a dash belongs";
        foreach (var fault in FaultsOfAny(text)) yield return fault;
    }

    /// <summary>Messages are parts of a line: `soubor:1:2: chyba KPSS0101: …`.</summary>
    public static IEnumerable<string> FaultsOfMessage(string text)
    {
        if (text.EndsWith('.') && !text.EndsWith("\\.", StringComparison.Ordinal) && !Abbreviation().IsMatch(text)) yield return "a full stop at the end";
        if (CapitalStart().IsMatch(text)) yield return "a capital at the start";
    }

    private static IEnumerable<string> FaultsOfAny(string text)
    {
        var own = OwnQuotes().Replace(Code().Replace(text, "x"), "x");
        if (own.Replace("   ", " ", StringComparison.Ordinal).Split('\n').Any(line => line.TrimStart().Contains("  ", StringComparison.Ordinal))) yield return "two spaces";
        if (own.Contains("...", StringComparison.Ordinal)) yield return "three full stops for an ellipsis";
        if (SpaceBeforeSign().IsMatch(own)) yield return "a space before a sign";
        if (text != text.TrimEnd()) yield return "a space at the end";
    }

    [GeneratedRegex("“[^”]*”|‘[^’]*’|„[^“]*“")]
    private static partial Regex Quoted();

    [GeneratedRegex("„[^“]*“")]
    private static partial Regex OwnQuotes();

    /// <summary>Also `{číslo}`, `[[služba:id]]` and a call of the program at the end.</summary>
    [GeneratedRegex(@"kpss [a-z]+ .*$|t=\$\(mktemp\) .*$|\$f = .*$|`[^`]*`|\{[^{}]*\}|\[\[[^\]]*\]\]")]
    private static partial Regex Code();

    [GeneratedRegex(@"\p{L} - \p{L}")]
    private static partial Regex HyphenForDash();

    [GeneratedRegex(@"\p{L} [,;:!?.](?![\p{L}\d.])")]
    private static partial Regex SpaceBeforeSign();

    [GeneratedRegex(@"\b(?:apod|např|tj|tzn|č|etc|e\.g|i\.e)\.$")]
    private static partial Regex Abbreviation();

    /// <summary>A capital, but no name such as `LibreOffice`, `YAML` or `Word`.</summary>
    [GeneratedRegex(@"^(?!(?:Word|Linux|LibreOffice|Chromium|Windows|Office|Nařízení|Regulation|English|Czech|Git|Calibri|I)\b)\p{Lu}\p{Ll}+ ")]
    private static partial Regex CapitalStart();
}
