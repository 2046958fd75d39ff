using Kpss.Documents;
using Kpss.Documents.Tree;
using Kpss.Planning.Grammar;
using Kpss.Planning.Model;
using Kpss.Planning.Model.Surveys;

namespace Kpss.Planning.Compose.Surveys;

/// <summary>The items of a plan by their states, with what the card adds to the state.</summary>
internal sealed class FulfilmentList(Field field, ItemNames names, Typesetter typesetter)
{
    private static readonly Sequence<TableColumn> Columns = [new(25, ColumnAlignment.Start), new(75, ColumnAlignment.Start)];

    /// <param name="states">In the order of the counts; one that no item is in has no row.</param>
    public Table Compose(BlockKey key, Sequence<string> states, Sequence<ItemGroup> groups)
    {
        var rows = new List<TableRow>();
        for (var at = 0; at < states.Count; at++)
        {
            var lines = new List<Sequence<Inline>>();
            foreach (var group in groups.AsSpan()) lines.AddRange(group.Items.Only(item => FulfilmentCounts.PlaceOf(item, field) == at).Map(Line));
            var rowKey = key.Child($"{at + 1}");
            if (lines.Count > 0) rows.Add(new(0, [Cells.Header(rowKey.Child("stav"), states[at]), Cells.Lines(rowKey, lines.ToSequence())]));
        }

        return new(key, TableRole.Data, [], "Položky plánu podle stavu plnění", Columns, [Cells.HeaderRow(key.Child("zahlavi"), "Stav", "V plánu")], rows.ToSequence());
    }

    private Sequence<Inline> Line(PlanItem item)
    {
        var remark = ItemStates.Of(item, field) switch
        {
            { Share: { } share, Note: { } note } => $" ({share} %) – {note}",
            { Share: { } share } => $" ({share} %)",
            { Note: { } note } => $" – {note}",
            _ => "",
        };
        return remark.Length == 0 ? [names.Link(item)] : [names.Link(item), new Styled(InlineRole.Remark, [new Text(typesetter.Set(remark))])];
    }
}
