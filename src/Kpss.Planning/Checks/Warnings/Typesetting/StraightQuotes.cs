using Kpss.Documents.Diagnostics;
using Kpss.Planning.Checks.Texts;

namespace Kpss.Planning.Checks.Warnings.Typesetting;

/// <summary>Plain pairs only: a lone mark may be an inch, and marks within marks are better left to the author.</summary>
internal static class StraightQuotes
{
    private static readonly Bilingual Name = new("rovné uvozovky", "straight quotes");

    public static void Find(string text, List<Flaw> flaws)
    {
        var open = -1;
        for (var at = text.IndexOf('"', StringComparison.Ordinal); at >= 0; at = text.IndexOf('"', at + 1))
        {
            if (Opens(text, at))
            {
                // Two that open: nothing here is a plain pair.
                if (open >= 0) return;
                open = at;
            }
            else if (open >= 0 && !char.IsWhiteSpace(text[at - 1]))
            {
                flaws.Add(new(TextRange.Between(open, at + 1), $"„{text[(open + 1)..at]}“", Name, RepairKind.Printed) { Edits = [new(new(open, 1), "„"), new(new(at, 1), "“")] });
                open = -1;
            }
        }
    }

    private static bool Opens(string text, int at) =>
        (at == 0 || char.IsWhiteSpace(text[at - 1]) || text[at - 1] is '(' or '[' or '–' or '/') && at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1]);
}
