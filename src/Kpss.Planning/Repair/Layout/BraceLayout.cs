using Kpss.Documents.Diagnostics;
using Kpss.Planning.Repair.Shapes;
using Kpss.Planning.Syntax.Yaml;

namespace Kpss.Planning.Repair.Layout;

/// <summary>Puts the keys of records in braces, `{ subjekt: …, role: … }`, into order; those of several lines are left as they are.</summary>
internal static class BraceLayout
{
    /// <returns>Edits that do not touch one another; records inside of others wait for the next time.</returns>
    public static List<TextEdit> Edits(ShapedFile file)
    {
        var edits = new List<TextEdit>();
        var end = 0;
        foreach (var record in file.Records)
        {
            if (!record.HasOrder || record.Node.Braces is not { } braces || braces.Start < end || braces.Text.Contains('\n') || KeyRanks.IsInOrder(record)) continue;
            edits.AddRange(Edits(record, braces));
            end = braces.End;
        }

        return edits;
    }

    private static IEnumerable<TextEdit> Edits(ShapedRecord record, SourceSpan braces)
    {
        var entries = record.Node.Entries;
        var order = KeyRanks.Order(record);
        var pieces = new SourceSpan[entries.Count];
        for (var i = 0; i < pieces.Length; i++)
        {
            var end = i + 1 < pieces.Length ? entries[i + 1].Key.Span.Start : braces.End - 1;
            pieces[i] = Piece(braces.File, entries[i].Key.Span.Start, end);
        }

        for (var i = 0; i < pieces.Length; i++)
        {
            if (order[i] != i) yield return new(pieces[i], pieces[order[i]].Text.ToString());
        }
    }

    /// <summary>Without the comma and the blanks behind it.</summary>
    private static SourceSpan Piece(SourceFile file, int start, int end)
    {
        var text = file.Text.AsSpan(start, end - start).TrimEnd();
        if (text.EndsWith(',')) text = text[..^1].TrimEnd();
        return file.Span(start, text.Length);
    }
}
