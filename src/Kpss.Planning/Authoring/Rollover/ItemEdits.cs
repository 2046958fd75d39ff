using Kpss.Documents;
using Kpss.Documents.Diagnostics;
using Kpss.Planning.Grammar;
using Kpss.Planning.Model;
using Kpss.Planning.Model.Values;
using Kpss.Planning.Sources;
using Kpss.Planning.Syntax.Yaml;

namespace Kpss.Planning.Authoring.Rollover;

/// <summary>What changes in the record of an item that goes on.</summary>
internal sealed class ItemEdits(RolloverChoice choice, ItemFates fates)
{
    private readonly Dictionary<RecordNode, PlanItem> _items = ByRecord(choice.Plan);
    private readonly HashSet<string> _toPin = Renumbered(choice.Plan, fates);

    /// <summary>Items from which references to others that are left out were taken away.</summary>
    public List<(PlanItem Item, FieldEntry Entry, string Gone)> Unlinked { get; } = [];

    public List<TextEdit> Of(PlanItem item)
    {
        var edits = new List<TextEdit>();
        Name(item, edits);
        foreach (var entry in item.Source.Record.Node.Entries)
        {
            if (entry.Value is ListNode list && list.Items.Any(IsLeftOut)) DropChildren(item.Source.Record.Node, entry, list, edits);
        }

        foreach (var entry in item.Fields)
        {
            switch (entry.Value)
            {
                case TimeframeValue it when choice.Period.IsBefore(it.Timeframe):
                    edits.AddRange(choice.Period.Shift.In(it.Place));
                    break;
                case ReferencesValue it when it.Items.Only(site => IsLeftOut(site.Id)) is { Count: > 0 } gone:
                    Unlink(item, entry, it, gone, edits);
                    break;
            }
        }

        return edits;
    }

    /// <summary>An id that was made of the number is written, so that it lasts; so is a number that would move up.</summary>
    private void Name(PlanItem item, List<TextEdit> edits)
    {
        var record = item.Source.Record.Node;
        var id = !item.Source.HasOwnId && Words.IsId(item.Id) ? $"{ItemKeys.Id}: {item.Id}" : null;
        var number = _toPin.Contains(item.Id) ? $"\"{item.Number!.Printed}\"" : null;
        var level = item.Source.Record.Entry(item.Level.Key) is { Value: ScalarNode } entry ? entry : null;
        if (level is not null)
        {
            if (number is not null) edits.Add(YamlAdditions.Value(level, number));
            if (id is not null) edits.Add(YamlAdditions.Behind(record, level, id));
            return;
        }

        var missing = new List<string>();
        if (number is not null) missing.Add($"{item.Level.Key}: {number}");
        if (id is not null) missing.Add(id);
        if (missing.Count > 0) edits.Add(YamlAdditions.First(record, [.. missing]));
    }

    private void DropChildren(RecordNode record, RecordEntry entry, ListNode list, List<TextEdit> edits)
    {
        if (list.Items.All(IsLeftOut)) edits.Add(YamlCuts.Entry(record, entry));
        else edits.AddRange(YamlCuts.Items(list, IsLeftOut));
    }

    private void Unlink(PlanItem item, FieldEntry entry, ReferencesValue value, Sequence<ReferenceSite> gone, List<TextEdit> edits)
    {
        var record = item.Source.Record;
        if (record.Entry(entry.Field.Key) is not { } written) return;
        if (gone.Count < value.Items.Count && written.Value is ListNode list) edits.AddRange(YamlCuts.Items(list, node => node is ScalarNode id && IsLeftOut(id.Value.Trim())));
        else if (entry.Field.IsRequiredOn(item.Level)) edits.Add(Omitted(written));
        else edits.Add(YamlCuts.Entry(record.Node, written));
        Unlinked.Add((item, entry, string.Join(", ", gone.Map(site => site.Id))));
    }

    private static TextEdit Omitted(RecordEntry entry)
    {
        var file = entry.Key.Span.File;
        var colon = file.Text.IndexOf(':', entry.Key.Span.End);
        return new(file.Span(colon + 1, NodeEnd.Of(entry.Value) - colon - 1), $" {OmittedValue.Word}");
    }

    private bool IsLeftOut(SyntaxNode node) => node is RecordNode record && _items.TryGetValue(record, out var item) && fates.IsLeftOut(item);

    private bool IsLeftOut(string id) => fates.Ended.Any(ended => ended.Item.Id == id);

    private static Dictionary<RecordNode, PlanItem> ByRecord(Plan plan)
    {
        var items = new Dictionary<RecordNode, PlanItem>();
        foreach (var item in plan.AllItems()) items.TryAdd(item.Source.Record.Node, item);
        return items;
    }

    /// <summary>Items whose numbers are counted, behind one that is left out of their count.</summary>
    private static HashSet<string> Renumbered(Plan plan, ItemFates fates)
    {
        var (broken, renumbered) = (new HashSet<int>(), new HashSet<string>(StringComparer.Ordinal));
        foreach (var item in plan.AllItems())
        {
            if (item.Number is null) continue;
            if (fates.IsLeftOut(item)) broken.Add(item.Source.NumberCount);
            else if (broken.Contains(item.Source.NumberCount) && !HasOwnNumber(item)) renumbered.Add(item.Id);
        }

        return renumbered;
    }

    private static bool HasOwnNumber(PlanItem item) => item.Source.Record.Find(item.Level.Key) is ScalarNode { IsEmpty: false };
}
