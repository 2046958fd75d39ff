using Kpss.Documents;
using Kpss.Documents.Texts;
using Kpss.Documents.Tree;
using Kpss.Planning.Model;
using Kpss.Planning.Model.Surveys;
using Kpss.Planning.Model.Values;

namespace Kpss.Planning.Compose.Surveys;

/// <summary>
/// Which item helps which target group: a table for each item of the first level, with the groups named there only.
/// Numbers make narrow columns; items without numbers stand in rows, and the groups above them.
/// </summary>
internal sealed class MatrixComposer(Plan plan, WorkspaceIndex index, ItemNames names, Typesetter typesetter)
{
    /// <summary>A word reads well aloud and in Markdown, where a dot or a cross doesn't.</summary>
    private const string Mark = "ano";

    private const int LabelWeight = 36;
    private const int NumberWeight = 7;
    private const int NameWeight = 16;

    private readonly Sequence<RegisterUse> _groups = RegisterUses.Of(plan, index, TargetKind.TargetGroup);

    public Sequence<Block> Compose(BlockKey key) =>
        ItemGroup.Of(plan, HasGroups).Map(Block (group) => Table(group, key.Child(group.Top?.Id ?? "tabulka")));

    private Table Table(ItemGroup items, BlockKey key)
    {
        var groups = _groups.Only(use => items.Items.Only(item => Names(use, item)).Count > 0);
        var caption = names.Caption(items.Top);
        var description = typesetter.Set(caption.Length == 0 ? "Které cílové skupině která položka plánu pomáhá" : $"{caption}: které cílové skupině která položka pomáhá");
        return HaveNumbers(items.Items)
            ? Grid(key, caption, description, "Cílová skupina", NumberWeight, groups.Map(GroupHead), items.Items.Map(NumberHead), (row, column) => Names(groups[row], items.Items[column]))
            : Grid(key, caption, description, "Položka plánu", NameWeight, items.Items.Map(ItemHead), groups.Map(GroupHead), (row, column) => Names(groups[column], items.Items[row]));
    }

    private static Table Grid(BlockKey key, string caption, string description, string corner, int weight, Sequence<MatrixHead> rows, Sequence<MatrixHead> columns, Func<int, int, bool> isMarked)
    {
        var headerKey = key.Child("zahlavi");
        return new(
            key,
            TableRole.Matrix,
            caption.Length == 0 ? [] : [new Text(caption)],
            description,
            [new(LabelWeight, ColumnAlignment.Start), .. columns.Map(_ => new TableColumn(weight, ColumnAlignment.Center))],
            [new(0, [Cells.Header(headerKey, corner), .. columns.Map(column => Cells.Header(headerKey.Child(column.Id), column.Inlines))])],
            rows.Map((row, at) => Row(row, key.Child("radky").Child(row.Id), columns, column => isMarked(at, column))));
    }

    private static TableRow Row(MatrixHead head, BlockKey key, Sequence<MatrixHead> columns, Func<int, bool> isMarked) => new(
        0,
        [Cells.Header(key, head.Inlines), .. columns.Map((column, at) => Cells.Plain(key.Child(column.Id), isMarked(at) ? Mark : ""))]);

    private MatrixHead GroupHead(RegisterUse use) => new(use.Entry.Id, [new Text(typesetter.Set(FirstLetter.Capital(use.Entry.Name)))]);

    private MatrixHead ItemHead(PlanItem item) => new(item.Id, [names.Link(item)]);

    private MatrixHead NumberHead(PlanItem item) => new(item.Id, [ItemNames.NumberLink(item)]);

    private static bool Names(RegisterUse use, PlanItem item)
    {
        foreach (var used in use.Items.AsSpan())
        {
            if (ReferenceEquals(used.Item, item)) return true;
        }

        return false;
    }

    private bool HasGroups(PlanItem item)
    {
        foreach (var entry in item.Fields.AsSpan())
        {
            if (entry is { Field.IsPrinted: true, Value: TargetGroupsValue { Groups.Count: > 0 } }) return true;
        }

        return false;
    }

    private static bool HaveNumbers(Sequence<PlanItem> items)
    {
        var numbers = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in items.AsSpan())
        {
            if (item.FullNumber.Length == 0 || !numbers.Add(item.FullNumber)) return false;
        }

        return true;
    }

    private sealed record MatrixHead(string Id, Sequence<Inline> Inlines);
}
