namespace Kpss.Tests.Checks;

/// <summary>What careless hands do to a text: drop, double, swap, cut, insert.</summary>
internal static class Mutation
{
    private static readonly string[] Pieces =
        ["\"", "'", ":", ": ", "[", "]", "{", "}", "- ", "#", "|", ">", "*", "&", "!", "\t", "\r", "\\", "[[", "]]", "<b>", "\u00A0", "\u0301", "𝒳", "---\n", "\n\n", "  ", "a", "Ř", "0"];

    public static string Of(string text, Random random)
    {
        for (var times = random.Next(1, 4); times > 0; times--) text = Once(text, random);
        return text;
    }

    private static string Once(string text, Random random)
    {
        if (text.Length < 2) return text + Pieces[random.Next(Pieces.Length)];
        var at = random.Next(text.Length - 1);
        return random.Next(9) switch
        {
            0 => text.Remove(at, 1),
            1 => text.Insert(at, text[at].ToString()),
            2 => text[..at] + text[at + 1] + text[at] + text[(at + 2)..],
            3 => text[..at],
            4 => text.Insert(at, Pieces[random.Next(Pieces.Length)]),
            5 => text.Remove(at, Math.Min(random.Next(2, 40), text.Length - at)),
            6 => OnLines(text, lines => lines.RemoveAt(random.Next(lines.Count))),
            7 => OnLines(text, lines => lines.Insert(random.Next(lines.Count), lines[random.Next(lines.Count)])),
            _ => OnLines(text, lines => lines[random.Next(lines.Count)] = new string(' ', random.Next(5)) + lines[random.Next(lines.Count)].TrimStart()),
        };
    }

    private static string OnLines(string text, Action<List<string>> change)
    {
        var lines = text.Split('\n').ToList();
        change(lines);
        return string.Join('\n', lines);
    }
}
