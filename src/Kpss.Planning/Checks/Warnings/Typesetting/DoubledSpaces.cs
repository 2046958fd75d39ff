using Kpss.Documents.Diagnostics;
using Kpss.Planning.Checks.Texts;

namespace Kpss.Planning.Checks.Warnings.Typesetting;

internal static class DoubledSpaces
{
    private static readonly Bilingual Name = new("více mezer za sebou", "several spaces in a row");

    public static void Find(PlanText source, List<Flaw> flaws)
    {
        var text = source.Value;
        for (var at = text.IndexOf("  ", StringComparison.Ordinal); at >= 0; at = Next(text, at))
        {
            var end = at;
            while (end < text.Length && text[end] == ' ') end++;
            // The words around tell which of many spaces it is.
            var (from, to) = (StartOfWord(text, at), EndOfWord(text, end));
            if (from == at || to == end || IsHole(source, at, end)) continue;
            flaws.Add(new(TextRange.Between(from, to), $"{text[from..at]} {text[end..to]}", Name, RepairKind.Safe) { Edits = [new(TextRange.Between(at, end), " ")] });
        }
    }

    /// <summary>Something unseen stands between or beside the spaces: a reference, or a link that was refused.</summary>
    private static bool IsHole(PlanText source, int at, int end)
    {
        if (source.Value[at - 1] == PlanText.Unseen || source.Value[end] == PlanText.Unseen) return true;
        return source.Kind == TextKind.Prose && source.ExactSpan(TextRange.Between(at, end)) is null;
    }

    private static int Next(string text, int at)
    {
        while (at < text.Length && text[at] == ' ') at++;
        return text.IndexOf("  ", at, StringComparison.Ordinal);
    }

    private static int StartOfWord(string text, int at)
    {
        while (at > 0 && !char.IsWhiteSpace(text[at - 1])) at--;
        return at;
    }

    private static int EndOfWord(string text, int at)
    {
        while (at < text.Length && !char.IsWhiteSpace(text[at])) at++;
        return at;
    }
}
