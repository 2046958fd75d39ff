using Kpss.Documents.Diagnostics;
using Kpss.Planning.Checks.Texts;

namespace Kpss.Planning.Checks.Warnings.Typesetting;

internal static class LetterTimes
{
    private static readonly Bilingual Name = new("písmeno x místo znaménka ×", "the letter x for the sign ×");

    public static void Find(string text, List<Flaw> flaws)
    {
        for (var at = text.AsSpan().IndexOfAny('x', 'X'); at >= 0; at = Next(text, at + 1))
        {
            var start = at;
            while (start > 0 && char.IsAsciiDigit(text[start - 1])) start--;
            if (start == at || !IsFree(text, start, at)) continue;
            flaws.Add(new(TextRange.Between(start, at + 1), $"{text[start..at]}×", Name, RepairKind.Printed) { Edits = [new(new(at, 1), "×")] });
        }
    }

    private static int Next(string text, int from)
    {
        var next = text.AsSpan(from).IndexOfAny('x', 'X');
        return next < 0 ? -1 : from + next;
    }

    private static bool IsFree(string text, int start, int at)
    {
        var (before, after) = (WordScan.At(text, start - 1), WordScan.At(text, at + 1));
        if (text[start] == '0' && char.IsAsciiDigit(after)) return false;
        return !char.IsLetter(before) && before is not ('-' or '_' or '/') && !char.IsLetter(after) && after is not ('_' or '-');
    }
}
