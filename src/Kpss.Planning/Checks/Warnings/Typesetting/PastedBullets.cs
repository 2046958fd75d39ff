using Kpss.Documents;
using Kpss.Documents.Diagnostics;
using Kpss.Planning.Checks.Texts;
using Kpss.Planning.Syntax.Prose;

namespace Kpss.Planning.Checks.Warnings.Typesetting;

/// <summary>Lines that start with what Word takes for a bullet.</summary>
/// <param name="First">The bullet of the first of them.</param>
/// <param name="IsCertain">True when all of them are bullets for sure, and no other line follows them in the paragraph.</param>
internal sealed record PastedBullets(SourceSpan First, bool IsCertain, Sequence<TextEdit> Edits)
{
    /// <summary>What to show for it: characters of Word's own fonts have no look elsewhere.</summary>
    public string Mark => First.Text[0] is >= '\uE000' and < '\uF900' ? $"U+{(int)First.Text[0]:X4}" : First.Text.ToString();

    public static PastedBullets? In(WrittenLines lines)
    {
        var edits = new List<TextEdit>();
        SourceSpan? first = null;
        var isCertain = true;
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines.Line(i);
            if (PastedMarks.GapBehind(line.Text) is not { } gap)
            {
                isCertain &= first is null;
                continue;
            }

            first ??= line.Part(0, 1);
            isCertain &= PastedMarks.IsCertain(line.Text);
            edits.Add(new(line.Part(0, 1 + gap), "- "));
        }

        return first is not null && PastedMarks.MakeList(TextsOf(lines)) ? new(first, isCertain, edits.ToSequence()) : null;
    }

    /// <summary>True for a place in a bullet or in the gap behind it.</summary>
    public bool Hold(SourceSpan place)
    {
        foreach (var edit in Edits)
        {
            if (edit.Span.File == place.File && edit.Span.Start <= place.Start && place.End <= edit.Span.End) return true;
        }

        return false;
    }

    private static string[] TextsOf(WrittenLines lines)
    {
        var texts = new string[lines.Count];
        for (var i = 0; i < texts.Length; i++) texts[i] = lines.Line(i).Text.ToString();
        return texts;
    }
}
