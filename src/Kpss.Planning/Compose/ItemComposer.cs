using Kpss.Documents;
using Kpss.Documents.Tree;
using Kpss.Planning.Grammar;
using Kpss.Planning.Model;
using Kpss.Planning.Model.Values;

namespace Kpss.Planning.Compose;

/// <summary>An item in detail: heading, introduction, card, and the items below it.</summary>
internal sealed class ItemComposer(Plan plan, WorkspaceIndex index, ProseComposer prose, Typesetter typesetter)
{
    private const int DeepestLevel = 6;

    private readonly FieldComposer _fields = new(plan, index, prose, typesetter);

    public Section Compose(PlanItem item, int level) => Compose(item, level, SectionRole.TopItem);

    private Section Compose(PlanItem item, int level, SectionRole role)
    {
        var key = new BlockKey(item.Id);
        var below = Math.Min(level + 1, DeepestLevel);
        var entries = Entries(item).Where(entry => entry.Field.IsPrinted && entry.Value is not OmittedValue).ToArray();

        var blocks = new List<Block>(prose.Blocks(key.Child("uvod"), item.Introduction));
        foreach (var entry in With(FieldLook.Text, entries)) blocks.AddRange(_fields.Blocks(key.Child(entry.Field.Id), entry.Value));
        if (Card(item, key, [.. With(FieldLook.Card, entries)]) is { } card) blocks.Add(card);
        foreach (var entry in With(FieldLook.Heading, entries)) blocks.Add(FieldSection(entry, key, below));
        foreach (var child in item.Children) blocks.Add(Compose(child, below, SectionRole.Item));
        return new(key, role, level, typesetter.Set(ItemHeading.Inlines(item)), blocks.ToSequence());
    }

    /// <summary>The fields in the grammar's order, with those that default to the plan's period.</summary>
    private IEnumerable<FieldEntry> Entries(PlanItem item)
    {
        if (item.Fields.Count == 0) yield break;
        foreach (var field in plan.Grammar.Fields)
        {
            if (item.Entry(field.Key) is { } entry) yield return entry;
            else if (field.DefaultsToPeriod && field.MayStandOn(item.Level)) yield return new(field, new TimeframeValue(plan.Period, item.Source.Place), item.Source.Place);
        }
    }

    private Card? Card(PlanItem item, BlockKey key, FieldEntry[] entries)
    {
        if (entries.Length == 0) return null;

        var caption = item.Level.CardCaption
            .Replace(HeadingPattern.Number, item.FullNumber, StringComparison.Ordinal)
            .Replace(HeadingPattern.Title, item.Title, StringComparison.Ordinal);
        var description = caption.Contains(item.Title, StringComparison.Ordinal) ? caption : $"{caption}: {item.Title}";
        return new(
            key.Child("karta"),
            [new Text(typesetter.Set(caption))],
            typesetter.Set(description),
            entries.Select(entry => CardField(entry, key)).ToSequence());
    }

    private CardField CardField(FieldEntry entry, BlockKey key)
    {
        var fieldKey = key.Child(entry.Field.Id);
        return new(fieldKey, typesetter.Set(LabelOf(entry.Field)), _fields.Blocks(fieldKey, entry.Value));
    }

    private Section FieldSection(FieldEntry entry, BlockKey key, int level)
    {
        var fieldKey = key.Child(entry.Field.Id);
        return new(fieldKey, SectionRole.Plain, level, [new Text(typesetter.Set(LabelOf(entry.Field)))], _fields.Blocks(fieldKey, entry.Value));
    }

    private static string LabelOf(Field field) => field.Label ?? Typesetter.Capitalise(field.Key.Replace('_', ' '));

    private static IEnumerable<FieldEntry> With(FieldLook look, FieldEntry[] entries) => entries.Where(entry => entry.Field.Look == look);
}
