using System.Text;

namespace Kpss.Documents.Diagnostics;

/// <summary>Puts edits into the text of a file.</summary>
public static class TextEdits
{
    /// <param name="edits">All of this file, in any order.</param>
    /// <returns>The text with the edits in it. Of edits that overlap, the first by place is made and the others are left for another time.</returns>
    public static string Apply(SourceFile file, IEnumerable<TextEdit> edits)
    {
        var sorted = new List<TextEdit>(edits);
        sorted.Sort((left, right) => left.Span.Start != right.Span.Start ? left.Span.Start.CompareTo(right.Span.Start) : left.Span.End.CompareTo(right.Span.End));

        var text = new StringBuilder(file.Text.Length);
        var at = 0;
        foreach (var edit in sorted)
        {
            if (edit.Span.Start < at) continue;
            text.Append(file.Text, at, edit.Span.Start - at).Append(edit.Replacement);
            at = edit.Span.End;
        }

        return text.Append(file.Text, at, file.Text.Length - at).ToString();
    }
}
