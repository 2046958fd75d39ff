using Kpss.Documents.Diagnostics;
using Kpss.Planning.Checks.Texts;

namespace Kpss.Planning.Checks.Warnings.Typesetting;

/// <summary>z.s., s.r.o. and their like want a space behind each full stop.</summary>
internal static class LegalForms
{
    private static readonly Bilingual Name = new("zkratka právní formy bez mezer", "an abbreviated legal form without spaces");

    private static readonly string[] Forms = ["zs", "zú", "as", "sro", "ops", "vos", "ks", "po", "os", "sp"];

    public static void Find(string text, List<Flaw> flaws)
    {
        for (var dot = text.IndexOf('.', StringComparison.Ordinal); dot >= 0; dot = text.IndexOf('.', dot + 1))
        {
            if (dot == 0 || !char.IsLower(text[dot - 1]) || char.IsLetterOrDigit(WordScan.At(text, dot - 2)) || WordScan.At(text, dot - 2) is '.') continue;
            var form = Read(text, dot - 1);
            if (!form.IsTight || Array.IndexOf(Forms, form.Letters) < 0) continue;
            flaws.Add(new(TextRange.Between(dot - 1, form.End), Spaced(form.Letters), Name, RepairKind.Safe));
            dot = form.End - 1;
        }
    }

    private static string Spaced(string letters)
    {
        var spaced = $"{letters[0]}.";
        for (var i = 1; i < letters.Length; i++) spaced += $" {letters[i]}.";
        return spaced;
    }

    /// <summary>Single letters, each with its full stop; only the last may lack it.</summary>
    private static Form Read(string text, int start)
    {
        var letters = "";
        var isTight = false;
        var at = start;
        var end = start;
        while (char.IsLower(WordScan.At(text, at)) && !char.IsLetterOrDigit(WordScan.At(text, at + 1)))
        {
            var isClosed = WordScan.At(text, at + 1) == '.';
            // Behind a space another form may start, or the word „a“ may stand.
            if (at > end && (!isClosed || Array.IndexOf(Forms, letters) >= 0)) break;
            isTight |= letters.Length > 0 && at == end;
            letters += text[at];
            end = isClosed ? at + 2 : at + 1;
            if (!isClosed) break;
            at = WordScan.IsSpace(WordScan.At(text, end)) ? end + 1 : end;
        }

        return new(end, letters, isTight);
    }

    /// <param name="IsTight">Some of its letters follow each other without a space.</param>
    private sealed record Form(int End, string Letters, bool IsTight);
}
