using Kpss.Planning.Checks.Texts;

namespace Kpss.Planning.Checks.Warnings.Names;

/// <summary>One word of a town's name: what of it stays in all cases, and the endings that its gender allows.</summary>
internal sealed class TownWord
{
    /// <summary>What the last consonant becomes before an ending: Praha, Praze; Plzeň, Plzni.</summary>
    private static readonly string[] BeforeEndings = ["hz", "kc", "rř", "ňn", "ďd", "ťt"];

    /// <summary>What it becomes in derived words: Praha, pražský; Kralovice, Kralovičan.</summary>
    private static readonly string[] BeforeDerivations = ["hž", "kc", "kč", "cč", "ňn", "ďd", "ťt"];

    private static readonly string[] Derivations = ["sk", "ck", "k", "t", "ensk", "ěnsk", "ansk", "ánsk", "ovsk", "insk", "št", "čt", "an", "ačk", "aňk"];

    private static readonly string[] EndingsOfDerived =
        ["", "o", "a", "u", "em", "ý", "á", "é", "ého", "ému", "ém", "ým", "ými", "ých", "ou", "y", "í", "ích", "ím", "ími", "i", "e", "ů", "ům", "ech"];

    private const int ShortestStem = 3;

    private readonly string _word;

    /// <summary>Such as „nad“ inside a name.</summary>
    private readonly bool _isSmall;
    private readonly string[] _stems;
    private readonly string[] _endings;

    public TownWord(string word)
    {
        _isSmall = char.IsLower(word[0]);
        _word = word.ToLowerInvariant();
        (_stems, _endings) = Paradigm(_word);
    }

    public bool IsFormOf(ReadOnlySpan<char> written, bool mayDerive)
    {
        Span<char> lower = written.Length <= 64 ? stackalloc char[written.Length] : new char[written.Length];
        written.ToLowerInvariant(lower);
        if (lower.SequenceEqual(_word)) return char.IsUpper(written[0]) || _isSmall;

        foreach (var stem in _stems)
        {
            if (stem.Length < ShortestStem || lower.Length < stem.Length || !lower.StartsWith(stem.AsSpan(0, stem.Length - 1))) continue;
            var last = lower[stem.Length - 1];
            var rest = lower[stem.Length..];
            if (char.IsUpper(written[0]) && (last == stem[^1] || rest.Length > 0 && Changes(BeforeEndings, stem[^1], last)) && Contains(_endings, rest)) return true;
            if (mayDerive && (last == stem[^1] || Changes(BeforeDerivations, stem[^1], last)) && IsDerived(last, rest)) return true;
        }

        return false;
    }

    private static (string[] Stems, string[] Endings) Paradigm(string word)
    {
        var last = word[^1];
        var stem = word[..^1];
        return last switch
        {
            'á' or 'ý' or 'é' => ([stem], ["á", "é", "ý", "ou", "ého", "ému", "ém", "ým", "ých", "ými", "í"]),
            'a' => ([stem], ["a", "y", "ě", "e", "u", "o", "ou", "i"]),
            'o' => ([stem], ["o", "a", "u", "ě", "e", "em"]),
            'y' => ([stem], ["y", "", "ů", "ům", "ech", "ách", "ám", "ami", "e"]),
            'e' or 'ě' => ([stem], ["e", "ě", "", "i", "í", "ích", "ím", "emi", "ěmi"]),
            'í' => ([stem], ["í", "ím", "ích", "ími"]),
            _ => (StemsOfConsonant(word), ["", "u", "a", "e", "ě", "em", "i", "í", "ovi", "ům", "ů"]),
        };
    }

    /// <summary>Písek, Písku; Plzeň, Plzně: the vowel before the last consonant falls out.</summary>
    private static string[] StemsOfConsonant(string word) =>
        word.Length > 3 && word[^2] is 'e' or 'ě' ? [word, word[..^2] + word[^1]] : [word];

    private static bool Changes(string[] changes, char from, char to)
    {
        foreach (var change in changes)
        {
            if (change[0] == from && change[1] == to) return true;
        }

        return false;
    }

    /// <summary>Kralovicko, kralovický, Klatovsko, plzeňská, brněnský, Klatovan.</summary>
    private bool IsDerived(char last, ReadOnlySpan<char> rest)
    {
        foreach (var derivation in Derivations)
        {
            if (!rest.StartsWith(derivation)) continue;
            // A lone k makes an adjective only of c: kralovický, kralovičtí.
            if (derivation is "k" && last != 'c' || derivation is "t" && last != 'č') continue;
            if (Contains(EndingsOfDerived, rest[derivation.Length..])) return true;
        }

        // Nýrsko holds the ending of the adjective already: nýrský.
        return _word.EndsWith("sko", StringComparison.Ordinal) && Contains(EndingsOfDerived, rest);
    }

    private static bool Contains(string[] endings, ReadOnlySpan<char> ending)
    {
        foreach (var known in endings)
        {
            if (ending.SequenceEqual(known)) return true;
        }

        return false;
    }
}
