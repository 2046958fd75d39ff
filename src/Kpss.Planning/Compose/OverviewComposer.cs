using Kpss.Documents;
using Kpss.Documents.Tree;
using Kpss.Planning.Model;

namespace Kpss.Planning.Compose;

/// <summary>The overview of a plan, made from the same titles and numbers as its detail.</summary>
internal sealed class OverviewComposer(Typesetter typesetter)
{
    private static readonly Sequence<TableColumn> NumberAndTitle = [new(22, ColumnAlignment.Start), new(78, ColumnAlignment.Start)];
    private static readonly Sequence<TableColumn> TitleAlone = [new(100, ColumnAlignment.Start)];

    /// <returns>A table for each item of the first level that has items below it, else one table of all.</returns>
    public Sequence<Block> Compose(Plan plan, BlockKey key)
    {
        var columns = HasNumbers(plan) ? NumberAndTitle : TitleAlone;
        foreach (var item in plan.Items)
        {
            if (item.Children.Count > 0) return plan.Items.Map(Block (top) => Nested(top, key, columns));
        }

        return plan.Items.Count == 0 ? [] : [Flat(plan, key, columns)];
    }

    private Table Flat(Plan plan, BlockKey key, Sequence<TableColumn> columns)
    {
        var tableKey = key.Child("tabulka");
        var title = Cell(tableKey.Child("nazev"), isHeader: true, [new Text("Název")]);
        Sequence<TableCell> header = columns.Count == 1 ? [title] : [Cell(tableKey.Child("cislo"), isHeader: true, [new Text("Číslo")]), title];
        return new(
            tableKey,
            TableRole.Overview,
            [],
            columns.Count == 1 ? "Přehled položek plánu" : "Přehled položek plánu s čísly a názvy",
            columns,
            [new TableRow(0, header)],
            plan.Items.Map(item => Row(item, 1, tableKey, columns.Count)));
    }

    private Table Nested(PlanItem item, BlockKey key, Sequence<TableColumn> columns)
    {
        var tableKey = key.Child(item.Id);
        var rows = new List<TableRow>();
        foreach (var child in item.Children) AddRows(child, 1, tableKey, columns.Count, rows);
        return new(
            tableKey,
            TableRole.Overview,
            [],
            typesetter.Set($"Přehled: {ItemHeading.Text(item)}"),
            columns,
            [Row(item, 0, tableKey, columns.Count)],
            rows.ToSequence());
    }

    private void AddRows(PlanItem item, int depth, BlockKey tableKey, int columns, List<TableRow> rows)
    {
        rows.Add(Row(item, depth, tableKey, columns));
        foreach (var child in item.Children) AddRows(child, depth + 1, tableKey, columns, rows);
    }

    private TableRow Row(PlanItem item, int depth, BlockKey tableKey, int columns)
    {
        var key = tableKey.Child(item.Id);
        Sequence<Inline> title = [new Reference(new(item.Id), [new Text(typesetter.Set(item.Title))])];
        // Where nothing has a number, no cell names the others of its row: only the table's head is a header.
        if (item.Number is not { } number) return new(depth, [new(columns > 1 || depth == 0, columns, [new Paragraph(key.Child("nazev"), ParagraphRole.Line, title)])]);

        var label = item.Level.Label is { } text ? $"{text}\u00A0{number.Printed}" : number.Printed;
        return new(depth, [Cell(key.Child("cislo"), isHeader: true, [new Text(label)]), Cell(key.Child("nazev"), isHeader: depth == 0, title)]);
    }

    private static bool HasNumbers(Plan plan)
    {
        foreach (var item in plan.AllItems())
        {
            if (item.Number is not null) return true;
        }

        return false;
    }

    private static TableCell Cell(BlockKey key, bool isHeader, Sequence<Inline> inlines) =>
        new(isHeader, 1, [new Paragraph(key, ParagraphRole.Line, inlines)]);
}
