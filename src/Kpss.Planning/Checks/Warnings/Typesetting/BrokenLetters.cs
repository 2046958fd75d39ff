using Kpss.Documents.Diagnostics;
using Kpss.Planning.Checks.Texts;

namespace Kpss.Planning.Checks.Warnings.Typesetting;

/// <summary>Letters that a PDF or a wrong encoding put for Czech ones: muţe, poţadavky, pøíprava.</summary>
internal static class BrokenLetters
{
    private static readonly Bilingual Name = new("písmena rozbitá převodem", "letters broken by a conversion");

    /// <summary>UTF-8 read as windows-1252 or as windows-1250.</summary>
    private static readonly (string Broken, string Czech)[] Pairs =
    [
        ("Ä›", "ě"), ("Å¡", "š"), ("Ĺˇ", "š"), ("Ä\u008D", "č"), ("ÄŤ", "č"), ("Å™", "ř"), ("Ĺ™", "ř"), ("Å¾", "ž"), ("Ĺľ", "ž"),
        ("Ã½", "ý"), ("Ă˝", "ý"), ("Ã¡", "á"), ("Ăˇ", "á"), ("Ã\u00AD", "í"), ("Ă\u00AD", "í"), ("Ã©", "é"), ("Ă©", "é"),
        ("Å¯", "ů"), ("ĹŻ", "ů"), ("Ãº", "ú"), ("Ăş", "ú"), ("Åˆ", "ň"), ("Ĺ\u0088", "ň"), ("Å¥", "ť"), ("ĹĄ", "ť"), ("Ã³", "ó"), ("Ăł", "ó"),
    ];

    /// <summary>Letters that Czech text has in no word.</summary>
    private const string Foreign = "ţŢşŞ";
    private const string ForeignCzech = "žŽšŠ";

    /// <summary>windows-1250 read as windows-1252. Names and loanwords have them too, so one alone proves nothing.</summary>
    private const string Western = "ìèøùòïÌÈØÙÒÏ";
    private const string WesternCzech = "ěčřůňďĚČŘŮŇĎ";

    private const string CzechOnly = "áíýžšúÁÍÝŽŠÚ";

    private const string Suspicious = "ÄÅÃĹĂ\uFFFD" + Foreign + Western;

    public static void Find(string text, List<Flaw> flaws)
    {
        for (var at = Next(text, 0); at >= 0; at = Next(text, at + 1))
        {
            var (start, end) = (at, at + 1);
            while (start > 0 && !IsBorder(text[start - 1])) start--;
            while (end < text.Length && !IsBorder(text[end])) end++;
            if (Mended(text[start..end]) is { } mended) flaws.Add(new(TextRange.Between(start, end), mended, Name, RepairKind.Doubtful));
            at = end - 1;
        }
    }

    private static int Next(string text, int from)
    {
        for (var at = from; at < text.Length; at++)
        {
            if (!char.IsAscii(text[at]) && Suspicious.Contains(text[at])) return at;
        }

        return -1;
    }

    /// <returns>Null when the word may be right as it is.</returns>
    private static string? Mended(string word)
    {
        var mended = word.Replace('\uFFFD', '?');
        foreach (var (broken, czech) in Pairs) mended = mended.Replace(broken, czech, StringComparison.Ordinal);
        for (var i = 0; i < Foreign.Length; i++) mended = mended.Replace(Foreign[i], ForeignCzech[i]);

        var western = Count(word, Western);
        // One is enough where the word is Czech beyond doubt.
        if (western >= 2 || western == 1 && (mended != word || Count(word, CzechOnly) > 0))
        {
            for (var i = 0; i < Western.Length; i++) mended = mended.Replace(Western[i], WesternCzech[i]);
        }

        return mended == word ? null : mended;
    }

    private static int Count(string word, string letters)
    {
        var count = 0;
        foreach (var c in word)
        {
            if (letters.Contains(c)) count++;
        }

        return count;
    }

    private static bool IsBorder(char c) => char.IsWhiteSpace(c) && c != '\u00A0' || c is '.' or ',' or ';' or ':' or '(' or ')' or '„' or '“' or PlanText.Unseen;
}
