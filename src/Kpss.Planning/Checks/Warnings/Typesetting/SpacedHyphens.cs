using Kpss.Documents.Diagnostics;
using Kpss.Planning.Checks.Texts;

namespace Kpss.Planning.Checks.Warnings.Typesetting;

internal static class SpacedHyphens
{
    private static readonly Bilingual Name = new("spojovník místo pomlčky", "a hyphen for a dash");

    public static void Find(string text, List<Flaw> flaws)
    {
        for (var at = text.IndexOf(" - ", StringComparison.Ordinal); at >= 0; at = text.IndexOf(" - ", at + 1, StringComparison.Ordinal))
        {
            // At the start of a text it is a bullet.
            if (at == 0 || at + 3 >= text.Length || IsNoWord(text[at - 1]) || char.IsWhiteSpace(text[at + 3])) continue;
            var (from, to) = (at, at + 3);
            while (from > 0 && IsOfWord(text[from - 1])) from--;
            while (to < text.Length && IsOfWord(text[to])) to++;
            if (from == at || to == at + 3)
            {
                // Half of a quotation is a flaw of its own.
                flaws.Add(new(new(at + 1, 1), "–", Name, RepairKind.Printed));
                continue;
            }

            flaws.Add(new(TextRange.Between(from, to), $"{text[from..at]} – {text[(at + 3)..to]}", Name, RepairKind.Printed) { Edits = [new(new(at + 1, 1), "–")] });
        }
    }

    private static bool IsOfWord(char c) => !char.IsWhiteSpace(c) && c != '"';

    private static bool IsNoWord(char c) => char.IsWhiteSpace(c) || c == '-';
}
