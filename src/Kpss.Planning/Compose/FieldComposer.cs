using Kpss.Documents;
using Kpss.Documents.Texts;
using Kpss.Documents.Tree;
using Kpss.Planning.Model;
using Kpss.Planning.Model.Values;

namespace Kpss.Planning.Compose;

/// <summary>The value of a field as blocks.</summary>
internal sealed class FieldComposer(Plan plan, WorkspaceIndex index, ProseComposer prose, Typesetter typesetter)
{
    private readonly FigureComposer _figures = new(typesetter);

    /// <param name="about">Names field and item, for the descriptions of tables.</param>
    public Sequence<Block> Blocks(BlockKey key, FieldValue value, string about) => value switch
    {
        ProseValue it => prose.Blocks(key, it.Prose),
        LineValue it => [typesetter.Paragraph(key.Child("1"), it.Text)],
        TimeframeValue it => [typesetter.Paragraph(key.Child("1"), FirstLetter.Capital(it.Timeframe.Text))],
        ActorsValue it => Lines(key, it.Actors, Actor),
        TargetGroupsValue it => [typesetter.Paragraph(key.Child("1"), FirstLetter.Capital(it.Text ?? Joined(it.Groups)))],
        ServicesValue it => Lines(key, it.Services, site => [new Text(FirstLetter.Capital(NameOf(site)))]),
        ReferencesValue it => Lines(key, it.Items, Item),
        EnumerationValue it => [typesetter.Paragraph(key.Child("1"), FigureComposer.Enumeration(it))],
        MoneyValue it => _figures.Money(key, it, about),
        IndicatorValue it => _figures.Indicators(key, it, about),
        CapacityValue it => Lines(key, it.Capacities, capacity => [new Text(FigureComposer.Capacity(capacity))]),
        _ => [],
    };

    private Sequence<Block> Lines<T>(BlockKey key, Sequence<T> values, Func<T, Sequence<Inline>> print)
    {
        var lines = new List<Block>(values.Count);
        foreach (var value in values) lines.Add(new Paragraph(key.Child($"{lines.Count + 1}"), ParagraphRole.Line, typesetter.Set(print(value))));
        return lines.ToSequence();
    }

    private Sequence<Inline> Actor(ActorEntry entry)
    {
        var name = new Text(FirstLetter.Capital(entry.Text ?? NameOf(entry.Actor)));
        return entry.Role is { } role ? [name, new Styled(InlineRole.Remark, [new Text($" ({role})")])] : [name];
    }

    private Sequence<Inline> Item(ReferenceSite site) =>
        index.Item(plan, site.Id) is { } item ? [new Reference(new(item.Id), ItemHeading.Inlines(item))] : [];

    private string Joined(Sequence<ReferenceSite> groups) => string.Join(", ", groups.Map(NameOf));

    private string NameOf(ReferenceSite site) => index.Entry(site.Kind, site.Id)?.Name ?? site.Id;
}
