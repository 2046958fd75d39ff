using Kpss.Documents.Diagnostics;
using Kpss.Planning.Syntax.Yaml;

namespace Kpss.Planning.Authoring.Rollover;

/// <summary>Edits that take a piece out of YAML: whole lines where it stands on lines of its own.</summary>
internal static class YamlCuts
{
    /// <summary>Takes out a key with its value. Comments above it stay.</summary>
    public static TextEdit Entry(RecordNode record, RecordEntry entry)
    {
        var key = entry.Key.Span;
        if (NodeEnd.IsInBrackets(record)) return FlowCuts.Of(record.Entries, it => it.Key.Span, NodeEnd.Of, it => ReferenceEquals(it, entry), takesComments: false)[0];
        // Behind the dash of a list the key has to stay: it begins the record.
        if (!YamlPlaces.BeginsLine(key)) return new(key.File.Span(key.End, NodeEnd.Of(entry) - key.End), ":");
        return Lines(key.File, key.Line, NodeEnd.LastLine(key.File, NodeEnd.Of(entry), key.Column));
    }

    /// <summary>Takes items out of a list of which some stay. What a comment says right above an item goes with it.</summary>
    public static List<TextEdit> Items(ListNode list, Predicate<SyntaxNode> isLeftOut)
    {
        if (NodeEnd.IsInBrackets(list)) return FlowCuts.Of(list.Items, it => it.Span, NodeEnd.Of, isLeftOut, takesComments: true);

        var edits = new List<TextEdit>();
        foreach (var item in list.Items)
        {
            if (isLeftOut(item) && ListDash.Of(item) is { } dash) edits.Add(Item(dash, item));
        }

        return edits;
    }

    /// <summary>Whole lines. Of two gaps that would meet, one goes too.</summary>
    public static TextEdit Lines(SourceFile file, int first, int last)
    {
        if (first > 1 && file.Line(first - 1).IsWhiteSpace())
        {
            while (last < file.LineCount && file.Line(last + 1).IsWhiteSpace()) last++;
        }

        var start = file.LineStart(first);
        return new(file.Span(start, NodeEnd.StartOfNextLine(file, last) - start), "");
    }

    private static TextEdit Item(SourceSpan dash, SyntaxNode item) =>
        Lines(dash.File, YamlPlaces.FirstOfComments(dash.File, dash.Line, dash.Column), NodeEnd.LastLine(dash.File, NodeEnd.Of(item), dash.Column));
}
