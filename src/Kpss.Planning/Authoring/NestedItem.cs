using Kpss.Documents.Diagnostics;
using Kpss.Planning.Grammar;
using Kpss.Planning.Model;
using Kpss.Planning.Sources;
using Kpss.Planning.Syntax.Yaml;

namespace Kpss.Planning.Authoring;

/// <summary>Puts a new item into the file of its parent, as the last one of the parent's list.</summary>
internal static class NestedItem
{
    private const int Step = 2;

    /// <summary>True for an item that is written in a list of its parent.</summary>
    public static bool Is(FoundItem found) => found.Parent is { } parent && ListWith(parent, found.Item.Source.Record.Node) is not null;

    /// <summary>True where the parent has a key for items of the level, with or without any below it.</summary>
    public static bool HasList(Level level, PlanItem parent) => EntryFor(level, parent)?.Value is ListNode or ScalarNode { IsEmpty: true };

    /// <returns>Null where the parent is written so that no lines can be added below it.</returns>
    public static Addition? Make(NewItemOrder order, string? number)
    {
        var parent = order.Parent!.Item;
        var record = parent.Source.Record.Node;
        if (NodeEnd.IsInBrackets(record) || record.Entries.Count == 0) return null;

        var file = record.Span.File;
        var keyColumn = ColumnOf(record.Entries[0].Key.Span);
        switch (EntryFor(order.Level, parent)?.Value)
        {
            case null:
                var end = NodeEnd.LineBehind(file, NodeEnd.Of(record.Entries[^1]), keyColumn);
                return Added(order, number, file, end, keyColumn + Step, Step, isBlankBefore: false, $"{new string(' ', keyColumn)}{order.Level.ListKey}:");
            case ScalarNode { IsEmpty: true } empty:
                return Below(order, number, file, EntryFor(order.Level, parent)!, empty.Span.Length > 0 ? empty.Span.End : 0, keyColumn);
            case ListNode { Items: [] } none when WithoutBrackets(none) is { } emptied:
                return Below(order, number, emptied, EntryFor(order.Level, parent)!, 0, keyColumn) with { Old = file };
            case ListNode { Items: [.., var last] } list when !NodeEnd.IsInBrackets(list) && ListDash.Of(last) is { } dash:
                var column = ColumnOf(dash);
                var gap = dash.Line == last.Span.Line ? last.Span.Start - dash.Start : Step;
                return Added(order, number, file, NodeEnd.LineBehind(file, NodeEnd.Of(last), column + 1), column, gap, IsBlankBefore(dash, list), heading: null);
            default:
                return null;
        }
    }

    /// <summary>The first item of a key that has a place for a list, but none yet.</summary>
    private static Addition Below(NewItemOrder order, string? number, SourceFile file, RecordEntry entry, int end, int keyColumn) =>
        Added(order, number, file, NodeEnd.LineBehind(file, Math.Max(entry.Key.Span.End + 1, end), keyColumn + 1), keyColumn + Step, Step, isBlankBefore: false, heading: null);

    /// <summary>The file without `[]` behind a key; null where something stands in them, such as a remark.</summary>
    private static SourceFile? WithoutBrackets(ListNode list)
    {
        var (file, text) = (list.Span.File, list.Span.File.Text);
        var close = text.AsSpan(list.Span.Start).IndexOf(']');
        if (close < 0 || !text.AsSpan(list.Span.Start + 1, close - 1).IsWhiteSpace()) return null;
        var start = list.Span.Start;
        while (text[start - 1] == ' ') start--;
        return new(file.Path, text.Remove(start, list.Span.Start + close + 1 - start));
    }

    /// <param name="column">Of the dash, from 0.</param>
    /// <param name="gap">From the dash to the keys.</param>
    private static Addition Added(NewItemOrder order, string? number, SourceFile file, int at, int column, int gap, bool isBlankBefore, string? heading)
    {
        var template = ItemTemplate.Of(order.Level, order.Plan.Grammar, order, number, isListed: true, parentId: null);
        var lines = new List<string>();
        if (isBlankBefore) lines.Add("");
        if (heading is not null) lines.Add(heading);
        var before = lines.Count;
        foreach (var line in template.Lines)
        {
            var start = lines.Count == before ? $"{new string(' ', column)}-{new string(' ', gap - 1)}" : new string(' ', column + gap);
            lines.Add(start + line);
        }

        var firstLine = file.PositionOf(at).Line + (at > 0 && file.Text[at - 1] != '\n' ? 1 : 0);
        return new(file.Path, file, LineEnds.Insert(file.Text, at, lines), firstLine + before + template.FirstToFill, template.ToFill);
    }

    private static RecordEntry? EntryFor(Level level, PlanItem parent)
    {
        var record = parent.Source.Record;
        if (record.Entry(level.ListKey) is { } own) return own;
        return record.Entry(ItemKeys.Children) is { } children && level.Depth == parent.Level.Depth + 1 ? children : null;
    }

    private static ListNode? ListWith(PlanItem parent, RecordNode node)
    {
        foreach (var entry in parent.Source.Record.Node.Entries)
        {
            if (entry.Value is ListNode list && list.Items.Any(item => ReferenceEquals(item, node))) return list;
        }

        return null;
    }

    /// <summary>True where a blank line parts the items of the list.</summary>
    private static bool IsBlankBefore(SourceSpan dash, ListNode list) => list.Items.Count > 1 && dash.Line > 1 && dash.File.Line(dash.Line - 1).IsWhiteSpace();

    private static int ColumnOf(SourceSpan span) => span.Column - 1;
}
