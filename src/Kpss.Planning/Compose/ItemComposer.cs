using Kpss.Documents;
using Kpss.Documents.Texts;
using Kpss.Documents.Tree;
using Kpss.Planning.Grammar;
using Kpss.Planning.Model;
using Kpss.Planning.Model.Values;

namespace Kpss.Planning.Compose;

/// <summary>An item in detail: heading, introduction, card, and the items below it.</summary>
internal sealed class ItemComposer(Plan plan, WorkspaceIndex index, ProseComposer prose, Typesetter typesetter, CardLayout cardLayout)
{
    private const int DeepestLevel = 6;

    private readonly AncestorComposer _ancestors = new(plan, index, typesetter);
    private readonly FieldComposer _fields = new(plan, index, prose, typesetter);

    public Section Compose(PlanItem item, int level) => Compose(item, level, SectionRole.TopItem);

    private Section Compose(PlanItem item, int level, SectionRole role)
    {
        var key = new BlockKey(item.Id);
        var below = Math.Min(level + 1, DeepestLevel);
        var entries = PrintedEntries(item);

        var blocks = new List<Block>(prose.Blocks(key.Child("uvod"), item.Introduction));
        foreach (var entry in With(FieldLook.Text, entries)) blocks.AddRange(_fields.Blocks(key.Child(entry.Field.Id), entry.Value, About(entry, item)));
        if (Card(item, key, With(FieldLook.Card, entries)) is { } card) blocks.Add(card);
        else if (_ancestors.Paragraph(item, key) is { } ancestor) blocks.Add(ancestor);
        foreach (var entry in With(FieldLook.Heading, entries)) blocks.Add(FieldSection(entry, item, key, below));
        foreach (var child in item.Children) blocks.Add(Compose(child, below, SectionRole.Item));
        return new(key, role, level, typesetter.Set(ItemHeading.Inlines(item)), blocks.ToSequence());
    }

    /// <summary>The fields in the grammar's order, with those that default to the plan's period.</summary>
    private List<FieldEntry> PrintedEntries(PlanItem item)
    {
        var entries = new List<FieldEntry>();
        if (item.Fields.Count == 0) return entries;
        foreach (var field in plan.Grammar.Fields.AsSpan())
        {
            if (field.IsPrinted && Entry(item, field) is { Value: not OmittedValue } entry) entries.Add(entry);
        }

        return entries;
    }

    private FieldEntry? Entry(PlanItem item, Field field)
    {
        if (item.Entry(field.Key) is { } entry) return entry;
        if (!field.DefaultsToPeriod || !field.MayStandOn(item.Level)) return null;
        return new(field, new TimeframeValue(plan.Period, item.Source.Place), item.Source.Place);
    }

    private Card? Card(PlanItem item, BlockKey key, List<FieldEntry> entries)
    {
        if (entries.Count == 0) return null;

        var caption = item.Level.CardCaption
            .Replace(HeadingPattern.Number, item.FullNumber, StringComparison.Ordinal)
            .Replace(HeadingPattern.Title, item.Title, StringComparison.Ordinal);
        var description = caption.Contains(item.Title, StringComparison.Ordinal) ? caption : $"{caption}: {item.Title}";
        var fields = new List<CardField>(entries.Count + 1);
        foreach (var entry in entries) fields.Add(CardField(entry, item, key));
        if (_ancestors.Field(item, key) is { } ancestor) fields.Add(ancestor);
        return new(key.Child("karta"), [new Text(typesetter.Set(caption))], typesetter.Set(description), fields.ToSequence()) { Layout = cardLayout };
    }

    private CardField CardField(FieldEntry entry, PlanItem item, BlockKey key)
    {
        var fieldKey = key.Child(entry.Field.Id);
        return new(fieldKey, typesetter.Set(LabelOf(entry.Field)), _fields.Blocks(fieldKey, entry.Value, About(entry, item)));
    }

    private Section FieldSection(FieldEntry entry, PlanItem item, BlockKey key, int level)
    {
        var fieldKey = key.Child(entry.Field.Id);
        return new(fieldKey, SectionRole.Plain, level, [new Text(typesetter.Set(LabelOf(entry.Field)))], _fields.Blocks(fieldKey, entry.Value, About(entry, item)));
    }

    /// <summary>Tells one table from another for those who only hear of it.</summary>
    private static string About(FieldEntry entry, PlanItem item) => $"{LabelOf(entry.Field)}, {item.Name}";

    internal static string LabelOf(Field field) => field.Label ?? FirstLetter.Capital(field.Key.Replace('_', ' '));

    private static List<FieldEntry> With(FieldLook look, List<FieldEntry> entries) => entries.FindAll(entry => entry.Field.Look == look);
}
