using Kpss.Documents;
using Kpss.Documents.Tree;
using Kpss.Planning.Model;

namespace Kpss.Planning.Compose;

/// <summary>The overview of a plan, made from the same titles and numbers as its detail.</summary>
internal sealed class OverviewComposer(Typesetter typesetter)
{
    private static readonly Sequence<TableColumn> Columns = [new(22, ColumnAlignment.Start), new(78, ColumnAlignment.Start)];

    /// <returns>A table for each item of the first level that has items below it, else one table of all.</returns>
    public Sequence<Block> Compose(Plan plan, BlockKey key)
    {
        foreach (var item in plan.Items)
        {
            if (item.Children.Count > 0) return plan.Items.Map(Block (top) => Nested(top, key));
        }

        return plan.Items.Count == 0 ? [] : [Flat(plan, key)];
    }

    private Table Flat(Plan plan, BlockKey key)
    {
        var tableKey = key.Child("tabulka");
        var header = new TableRow(0, [Cell(tableKey.Child("cislo"), isHeader: true, [new Text("Číslo")]), Cell(tableKey.Child("nazev"), isHeader: true, [new Text("Název")])]);
        return new(
            tableKey,
            TableRole.Overview,
            [],
            "Přehled položek plánu s čísly a názvy",
            Columns,
            plan.Items[0].Number is not null ? [header] : [],
            plan.Items.Map(item => Row(item, 0, tableKey)));
    }

    private Table Nested(PlanItem item, BlockKey key)
    {
        var tableKey = key.Child(item.Id);
        var rows = new List<TableRow>();
        foreach (var child in item.Children) AddRows(child, 1, tableKey, rows);
        return new(
            tableKey,
            TableRole.Overview,
            [],
            typesetter.Set($"Přehled: {ItemHeading.Text(item)}"),
            Columns,
            [Row(item, 0, tableKey)],
            rows.ToSequence());
    }

    private void AddRows(PlanItem item, int depth, BlockKey tableKey, List<TableRow> rows)
    {
        rows.Add(Row(item, depth, tableKey));
        foreach (var child in item.Children) AddRows(child, depth + 1, tableKey, rows);
    }

    private TableRow Row(PlanItem item, int depth, BlockKey tableKey)
    {
        var key = tableKey.Child(item.Id);
        Sequence<Inline> title = [new Reference(new(item.Id), [new Text(typesetter.Set(item.Title))])];
        if (item.Number is not { } number) return new(depth, [new(IsHeader: true, 2, [new Paragraph(key.Child("nazev"), ParagraphRole.Line, title)])]);

        var label = item.Level.Label is { } text ? $"{text}\u00A0{number.Printed}" : number.Printed;
        return new(depth, [Cell(key.Child("cislo"), isHeader: true, [new Text(label)]), Cell(key.Child("nazev"), isHeader: depth == 0, title)]);
    }

    private static TableCell Cell(BlockKey key, bool isHeader, Sequence<Inline> inlines) =>
        new(isHeader, 1, [new Paragraph(key, ParagraphRole.Line, inlines)]);
}
