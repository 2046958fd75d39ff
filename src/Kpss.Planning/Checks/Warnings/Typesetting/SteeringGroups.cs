using Kpss.Documents.Diagnostics;
using Kpss.Planning.Checks.Texts;

namespace Kpss.Planning.Checks.Warnings.Typesetting;

/// <summary>
/// What is there to steer is „řídicí“, who is just steering is „řídící“ (Internetová jazyková příručka, -cí × -cí). A group,
/// a board or a system is the first.
/// </summary>
internal static class SteeringGroups
{
    private const string Wrong = "řídící";

    private static readonly Bilingual Name = new("záměna slov řídící a řídicí", "řídící for řídicí");

    private static readonly string[] Bodies = ["skupin", "výbor", "orgán", "tým", "struktur", "systém", "dokument", "kontrol", "jednotk"];

    public static void Find(string text, List<Flaw> flaws)
    {
        for (var at = text.IndexOf(Wrong, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(Wrong, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var end = WordScan.EndOfWord(text, at);
            if (char.IsLetter(WordScan.At(text, at - 1)) || !IsBehind(text, end)) continue;
            var word = text[at..end];
            flaws.Add(new(TextRange.Between(at, end), $"{word[..3]}{(char.IsUpper(word[3]) ? 'I' : 'i')}{word[4..]}", Name, RepairKind.Doubtful));
        }
    }

    private static bool IsBehind(string text, int end)
    {
        if (end >= text.Length || !WordScan.IsSpace(text[end])) return false;
        foreach (var body in Bodies)
        {
            if (text.AsSpan(end + 1).StartsWith(body, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }
}
