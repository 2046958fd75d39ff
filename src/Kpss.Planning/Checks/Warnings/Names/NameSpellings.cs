using System.Text;
using Kpss.Documents;
using Kpss.Planning.Checks.Texts;
using Kpss.Planning.Model;

namespace Kpss.Planning.Checks.Warnings.Names;

/// <summary>Finds names of several words that a text spells with other capitals or diacritics than the register.</summary>
internal sealed class NameSpellings
{
    private readonly Dictionary<int, List<Spelling>> _byFirstWord = [];

    public NameSpellings(Sequence<RegisterEntry> actors)
    {
        foreach (var actor in actors)
        {
            Add(actor.Name, actor);
            foreach (var other in actor.OtherNames) Add(other, actor);
        }
    }

    public bool IsEmpty => _byFirstWord.Count == 0;

    /// <summary>The letters and digits of a name: what two spellings of one name share.</summary>
    public static string KeyOf(string name)
    {
        var key = new StringBuilder(name.Length);
        foreach (var c in name)
        {
            if (char.IsLetterOrDigit(c)) key.Append(Letters.Plain(c));
        }

        return key.ToString();
    }

    public List<NameMatch> MisspelledIn(string text)
    {
        var found = new List<NameMatch>();
        var words = WordScan.Words(text);
        for (var i = 0; i < words.Count; i++)
        {
            if (!_byFirstWord.TryGetValue(HashOf(words[i].Of(text)), out var spellings)) continue;
            if (Match(text, words[i].Start, spellings) is not { } match) continue;
            if (!match.IsRight) found.Add(match);
            // A shorter name inside this one is no name here.
            while (i + 1 < words.Count && words[i + 1].Start < match.Place.End) i++;
        }

        return found;
    }

    /// <returns>The longest name that stands there; right when one of its spellings is the text's.</returns>
    private static NameMatch? Match(string text, int start, List<Spelling> spellings)
    {
        NameMatch? longest = null;
        foreach (var (name, actor) in spellings)
        {
            if (name.Length < longest?.Place.Length || start + name.Length > text.Length) continue;
            var place = new TextRange(start, name.Length);
            if (!EndsWord(text, place.End) || !Letters.ArePlainlyEqual(place.Of(text), name)) continue;
            var isRight = IsSameSpelling(text, place, name);
            if (isRight || name.Length > (longest?.Place.Length ?? 0)) longest = new(place, actor, isRight);
        }

        return longest;
    }

    /// <summary>The same for all spellings of a word.</summary>
    private static int HashOf(ReadOnlySpan<char> word)
    {
        var hash = 0;
        foreach (var c in word) hash = unchecked(hash * 31 + Letters.Plain(c));
        return hash;
    }

    private static bool EndsWord(string text, int at) => at >= text.Length || !char.IsLetterOrDigit(text[at]);

    /// <summary>
    /// A capital at the start of a sentence, a whole name in capitals and other marks near the end of a word, which
    /// inflection brings (poskytovatelé, poskytovatele), make no other spelling.
    /// </summary>
    private static bool IsSameSpelling(string text, TextRange part, string name)
    {
        var written = part.Of(text);
        if (IsInCapitals(written)) return true;
        for (var i = 0; i < name.Length; i++)
        {
            var (found, wanted) = (written[i], name[i]);
            if (found == wanted || !char.IsLetter(found)) continue;
            if (char.IsUpper(found) != char.IsUpper(wanted) && !(i == 0 && char.IsUpper(found) && StartsSentence(text, part.Start))) return false;
            if (char.ToLowerInvariant(found) != char.ToLowerInvariant(wanted) && !IsNearEndOfWord(name, i)) return false;
        }

        return true;
    }

    private static bool IsInCapitals(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (char.IsLower(c)) return false;
        }

        return true;
    }

    private static bool StartsSentence(string text, int at)
    {
        var before = at - 1;
        while (before >= 0 && WordScan.IsSpace(text[before])) before--;
        return before < 0 || text[before] is '„' or '"' or '‚' or '(' or '.' or '!' or '?' or ':' or '…' or '–' or '\n';
    }

    private static bool IsNearEndOfWord(string name, int at) =>
        at + 2 >= name.Length || !char.IsLetter(name[at + 1]) || !char.IsLetter(name[at + 2]);

    private void Add(string name, RegisterEntry actor)
    {
        // Names of one word are too often words of the language.
        var words = WordScan.Words(name);
        if (words.Count < 2) return;

        var first = HashOf(words[0].Of(name));
        if (!_byFirstWord.TryGetValue(first, out var spellings)) _byFirstWord.Add(first, spellings = []);
        spellings.Add(new(name[words[0].Start..], actor));
    }

    private sealed record Spelling(string Name, RegisterEntry Actor);
}

/// <param name="IsRight">The text has one of the actor's spellings.</param>
internal sealed record NameMatch(TextRange Place, RegisterEntry Actor, bool IsRight);
