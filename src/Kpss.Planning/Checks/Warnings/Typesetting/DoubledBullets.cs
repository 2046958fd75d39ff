using Kpss.Documents.Diagnostics;

namespace Kpss.Planning.Checks.Warnings.Typesetting;

/// <summary>„- - text“, left by a list that was pasted into a list.</summary>
internal static class DoubledBullets
{
    /// <param name="text">The source of the text behind the bullets.</param>
    public static Diagnostic? At(Rule rule, SourceSpan text)
    {
        var file = text.File.Text;
        var inner = BulletBefore(file, text.Start);
        var outer = inner < 0 ? -1 : BulletBefore(file, inner);
        if (outer < 0) return null;

        var span = text.File.Span(outer, inner + 1 - outer);
        return rule.At(span, "zdvojená odrážka „- -“ udělá seznam v seznamu", "the doubled bullet “- -” makes a list within a list") with
        {
            Fix = new(new("nechat jednu odrážku", "keep one bullet"), IsSafe: true, [new(text.File.Span(outer, inner - outer), "")]),
        };
    }

    /// <returns>-1 when no bullet stands before on the line.</returns>
    private static int BulletBefore(string file, int at)
    {
        var bullet = at - 1;
        while (bullet >= 0 && file[bullet] == ' ') bullet--;
        return bullet >= 0 && bullet < at - 1 && file[bullet] is '-' or '*' or '+' ? bullet : -1;
    }
}
