using Kpss.Documents.Diagnostics;
using Kpss.Planning.Checks.Texts;
using Kpss.Planning.Sources;

namespace Kpss.Planning.Checks.Warnings.Typesetting;

internal static class HyphenatedRanges
{
    private static readonly Bilingual Name = new("spojovník místo pomlčky v rozsahu", "a hyphen for the dash of a range");

    public static void Find(string text, List<Flaw> flaws)
    {
        for (var at = text.IndexOf('-', StringComparison.Ordinal); at >= 0; at = text.IndexOf('-', at + 1))
        {
            if (!DigitRanges.IsOneAt(text, at)) continue;
            var (from, to) = (at, at + 1);
            while (from > 0 && IsOfNumber(text[from - 1])) from--;
            while (to < text.Length && IsOfNumber(text[to])) to++;
            while (!char.IsAsciiDigit(text[to - 1])) to--;
            flaws.Add(new(TextRange.Between(from, to), $"{text[from..at]}–{text[(at + 1)..to]}", Name, RepairKind.Printed) { Edits = [new(new(at, 1), "–")] });
        }
    }

    private static bool IsOfNumber(char c) => char.IsAsciiDigit(c) || c is '.' or ',' or ':';
}
