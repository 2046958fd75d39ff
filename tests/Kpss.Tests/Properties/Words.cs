namespace Kpss.Tests.Properties;

/// <summary>
/// Makes up Czech-looking text with what every format stumbles over. Each text has words of its own (`žoulqaaab`),
/// so that a text lost, doubled or moved is told from every other.
/// </summary>
internal sealed class Words(Random random)
{
    private static readonly string[] Syllables =
    [
        "žlu", "ťou", "čký", "kůň", "pě", "řed", "ní", "ďá", "bel", "ské", "ó", "dy", "slu", "žba", "péče", "ú", "přá", "to", "mi", "ě",
    ];

    private static readonly string[] Hostile =
    [
        "*", "**", "_", "__", "`", "``", "#", "##", "-", "+", ">", "1.", "3.", "2022", "a)", "1)", "|", "||", "\\", "\\|", "<", "<<",
        "&", "&amp;", "&#65;", "<b>", "</p>", "<!--", "-->", "]]>", "[x]", "[x](y)", "[x]: y", "![", "!", "~", "~~", "$", "{", "}", "{{",
        "---", "===", "***", "\"", "'", "„", "“", "…", "–", "http://a.cz/c_d_e", "e_f@g.cz", "😀", ":", "::", "|-|", "=", "^", "%", "@",
        "(c)", "§", "\t", "</w:t>", "<![CDATA[", "{SHY}", "č.", "s.", "Ing.", "např.", "22.", "tel.:", "a_b_c", "*x*", "**y**", "`z`", "w:p",
    ];

    private int _count;

    /// <summary>One to twelve words on one line, single spaces or no-break spaces between them.</summary>
    public string Text()
    {
        var words = new List<string>();
        var length = random.Next(1, 8);
        for (var i = 0; i < length; i++)
        {
            if (random.Next(3) == 0) words.Add(Hostile[random.Next(Hostile.Length)].Trim());
            words.Add(Word());
        }

        if (random.Next(4) == 0) words.Add(Hostile[random.Next(Hostile.Length)].Trim());
        words.RemoveAll(word => word.Length == 0);
        return words.Skip(1).Aggregate(words[0], (text, word) => text + (random.Next(8) == 0 ? "\u00a0" : " ") + word);
    }

    public string Word()
    {
        var word = string.Concat(Enumerable.Range(0, random.Next(1, 4)).Select(_ => Syllables[random.Next(Syllables.Length)]));
        var ending = random.Next(6) switch { 0 => ".", 1 => ",", 2 => "!", _ => "" };
        return (random.Next(5) == 0 ? char.ToUpperInvariant(word[0]) + word[1..] : word) + Tag(_count++) + ending;
    }

    /// <summary>`q` and four letters; no syllable has a q.</summary>
    private static string Tag(int number)
    {
        Span<char> tag = ['q', 'a', 'a', 'a', 'a'];
        for (var at = tag.Length - 1; number > 0; number /= 26) tag[at--] = (char)('a' + (number % 26));
        return tag.ToString();
    }
}
