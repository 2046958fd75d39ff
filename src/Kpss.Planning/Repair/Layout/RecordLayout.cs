using Kpss.Documents.Diagnostics;
using Kpss.Planning.Repair.Shapes;
using Kpss.Planning.Syntax.Yaml;

namespace Kpss.Planning.Repair.Layout;

/// <summary>
/// Puts the keys of the records of a file into order, by whole lines: with a key go its value, the comments right above
/// and the blank lines before them.
/// </summary>
internal sealed class RecordLayout
{
    private readonly FileLines _lines;
    private readonly Dictionary<SyntaxNode, ShapedRecord> _records = [];
    private readonly List<FileLine> _laid = [];

    private RecordLayout(ShapedFile file)
    {
        _lines = new(file.Source);
        foreach (var record in file.Records) _records.TryAdd(record.Node, record);
    }

    public static string Format(ShapedFile file)
    {
        if (file.Records.TrueForAll(record => !record.HasOrder || record.Node.Braces is not null || KeyRanks.IsInOrder(record))) return file.Source.Text;

        var layout = new RecordLayout(file);
        layout.Lay(file.Yaml.Root!, 0, layout._lines.Count);
        return layout._lines.Join(layout._laid);
    }

    private void Lay(SyntaxNode node, int from, int to)
    {
        switch (node)
        {
            case RecordNode { Braces: null, Entries.Count: > 0 } record when LineOf(record.Entries[0].Key) >= from:
                LayRecord(record, from, to);
                break;
            case ListNode { Brackets: null, Items.Count: > 0 } list when LineOf(list.Items[0]) >= from:
                LayList(list, from, to);
                break;
            default:
                Copy(from, to);
                break;
        }
    }

    private void LayList(ListNode list, int from, int to)
    {
        var starts = list.Items.Select(item => LineOf(ListDash.Of(item) ?? item.Span)).ToArray();
        Copy(from, starts[0]);
        for (var i = 0; i < starts.Length; i++) Lay(list.Items[i], starts[i], i + 1 < starts.Length ? starts[i + 1] : to);
    }

    private void LayRecord(RecordNode record, int from, int to)
    {
        var blocks = new EntryLines(_lines, record, from, to);
        var order = _records.GetValueOrDefault(record) is { HasOrder: true } shaped ? KeyRanks.Order(shaped) : [.. Enumerable.Range(0, record.Entries.Count)];
        Copy(from, blocks.HeaderEnd);
        for (var place = 0; place < order.Length; place++)
        {
            var entry = order[place];
            LayLead(blocks, entry, place);
            LayKey(blocks, entry, place);
            Lay(record.Entries[entry].Value, blocks.KeyLine(entry) + 1, blocks.End(entry));
        }

        Copy(blocks.TailStart, to);
    }

    /// <summary>Comments and blank lines above a key. What comes to the top leaves its blank lines behind and stands as the dash does.</summary>
    private void LayLead(EntryLines blocks, int entry, int place)
    {
        var isNewFirst = place == 0 && entry > 0;
        for (var i = blocks.LeadStart(entry); i < blocks.KeyLine(entry); i++)
        {
            if (!isNewFirst) _laid.Add(_lines[i]);
            else if (!_lines[i].IsBlank) _laid.Add(_lines[i] with { Text = new string(' ', blocks.DashColumn) + _lines[i].Text.TrimStart() });
        }
    }

    private void LayKey(EntryLines blocks, int entry, int place)
    {
        var line = _lines[blocks.KeyLine(entry)];
        if (entry == place) _laid.Add(line);
        else _laid.Add(line with { Text = (place == 0 ? blocks.FirstPrefix : new string(' ', blocks.Column)) + line.Text[blocks.Column..] });
    }

    private void Copy(int from, int to)
    {
        for (var i = from; i < to; i++) _laid.Add(_lines[i]);
    }

    private static int LineOf(SyntaxNode node) => LineOf(node.Span);

    private static int LineOf(SourceSpan place) => place.Line - 1;
}
