using Kpss.Documents.Diagnostics;
using Kpss.Planning.Syntax.Yaml;

namespace Kpss.Planning.Authoring.Rollover;

/// <summary>Edits that take a piece out of YAML: whole lines where it stands on lines of its own.</summary>
internal static class YamlCuts
{
    /// <summary>Takes out a key with its value. Comments above it stay.</summary>
    public static TextEdit Entry(RecordNode record, RecordEntry entry)
    {
        if (NodeEnd.IsInBrackets(record)) return InFlow([.. record.Entries.Select(it => (it.Key.Span.Start, NodeEnd.Of(it.Value)))], [entry == record.Entries[0] ? 0 : IndexOf(record, entry)], record.Span.File)[0];

        var file = record.Span.File;
        var (line, column) = (entry.Key.Span.Line, entry.Key.Span.Column);
        // Behind the dash of a list the key has to stay: it begins the record.
        if (YamlPlaces.IndentOf(file, line) != column - 1) return new(Between(file, entry.Key.Span.End, Math.Max(entry.Key.Span.End, NodeEnd.Of(entry.Value))), ":");
        var last = YamlPlaces.LastLineOf(file, line, column - 1, takesDashes: entry.Value is ListNode);
        return Lines(file, line, last);
    }

    /// <summary>Takes items out of a list of which some stay. What a comment says right above an item goes with it.</summary>
    public static List<TextEdit> Items(ListNode list, Predicate<SyntaxNode> isLeftOut)
    {
        var indexes = new List<int>();
        for (var i = 0; i < list.Items.Count; i++)
        {
            if (isLeftOut(list.Items[i])) indexes.Add(i);
        }

        var file = list.Span.File;
        if (NodeEnd.IsInBrackets(list)) return InFlow([.. list.Items.Select(it => (it.Span.Start, NodeEnd.Of(it)))], indexes, file);
        return indexes.ConvertAll(index => Item(file, list.Items[index]));
    }

    private static TextEdit Item(SourceFile file, SyntaxNode item)
    {
        var dash = file.Text.LastIndexOf('-', Math.Max(0, item.Span.Start - 1));
        var (line, column) = file.PositionOf(dash);
        var last = YamlPlaces.LastLineOf(file, line, column - 1, takesDashes: false);
        while (line > 1 && YamlPlaces.IndentOf(file, line - 1) == column - 1 && file.Line(line - 1)[column - 1] == '#') line--;
        return Lines(file, line, last);
    }

    /// <summary>Of two gaps that would meet, one goes too.</summary>
    private static TextEdit Lines(SourceFile file, int first, int last)
    {
        if (first > 1 && YamlPlaces.IndentOf(file, first - 1) is null)
        {
            while (last < file.LineCount && YamlPlaces.IndentOf(file, last + 1) is null) last++;
        }

        return new(Between(file, file.LineStart(first), YamlPlaces.StartOfNextLine(file, last)), "");
    }

    /// <summary>With the comma before it, or behind it where nothing stays before.</summary>
    private static List<TextEdit> InFlow((int Start, int End)[] pieces, List<int> indexes, SourceFile file)
    {
        var edits = new List<TextEdit>();
        var staysBefore = false;
        for (var i = 0; i < pieces.Length; i++)
        {
            if (!indexes.Contains(i)) staysBefore = true;
            else if (staysBefore) edits.Add(new(Between(file, pieces[i - 1].End, pieces[i].End), ""));
            else edits.Add(new(Between(file, pieces[i].Start, i + 1 < pieces.Length ? pieces[i + 1].Start : pieces[i].End), ""));
        }

        return edits;
    }

    private static int IndexOf(RecordNode record, RecordEntry entry)
    {
        for (var i = 0; i < record.Entries.Count; i++)
        {
            if (ReferenceEquals(record.Entries[i], entry)) return i;
        }

        return -1;
    }

    private static SourceSpan Between(SourceFile file, int start, int end) => file.Span(start, end - start);
}
