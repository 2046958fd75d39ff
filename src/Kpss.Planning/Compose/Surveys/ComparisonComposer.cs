using Kpss.Documents;
using Kpss.Documents.Texts;
using Kpss.Documents.Tree;
using Kpss.Planning.Model;
using Kpss.Planning.Model.Surveys;

namespace Kpss.Planning.Compose.Surveys;

/// <summary>What has changed since another plan: what goes on and how, what is new, what ended.</summary>
internal sealed class ComparisonComposer(Plan plan, WorkspaceIndex index, ItemNames names, Typesetter typesetter, PlanDifferences differences)
{
    private static readonly Sequence<TableColumn> ContinuedColumns = [new(38, ColumnAlignment.Start), new(34, ColumnAlignment.Start), new(28, ColumnAlignment.Start)];
    private static readonly Sequence<TableColumn> ListColumns = [new(70, ColumnAlignment.Start), new(30, ColumnAlignment.Start)];

    public Sequence<Block> Compose(ComparisonPart part, BlockKey key)
    {
        if (index.ComparedWith(plan, part) is not { } older) return [];
        var words = index.ParentOf(plan) == older ? ComparisonWords.WithParent : ComparisonWords.WithEarlier;
        var comparison = PlanComparison.Of(plan, older);
        var olderNames = new ItemNames(older, typesetter);
        var blocks = new List<Block> { typesetter.Paragraph(key.Child("uvod"), words.Introduction(older, comparison)) };
        if (comparison.Continued.Count > 0) blocks.Add(Continued(comparison.Continued, key.Child("pokracuje"), words, new(plan, older, differences(older, plan)), olderNames));
        if (comparison.Added.Count > 0) blocks.Add(List(key.Child("nove"), words.Added, comparison.Added, item => [names.Link(item)], plan));
        if (comparison.Ended.Count > 0) blocks.Add(List(key.Child("neni"), words.Ended, comparison.Ended, item => [new Text(olderNames.Of(item))], older));
        return blocks.ToSequence();
    }

    private Table Continued(Sequence<ContinuedItem> items, BlockKey key, ComparisonWords words, DifferenceWords differenceWords, ItemNames olderNames) => new(
        key,
        TableRole.Data,
        [new Text(words.Continued)],
        "Položky, které pokračují, vedle svého dřívějšího znění a se změnami",
        ContinuedColumns,
        [Cells.HeaderRow(key.Child("zahlavi"), "V tomto plánu", words.Before, "Co se změnilo")],
        items.Map(it => new TableRow(
            0,
            [
                Cells.Header(key.Child(it.Item.Id), [names.Link(it.Item)]),
                Cells.Plain(key.Child(it.Item.Id).Child("drive"), olderNames.Of(it.Before)),
                Cells.Plain(key.Child(it.Item.Id).Child("zmena"), typesetter.Set(differenceWords.Of(it))),
            ])));

    private Table List(BlockKey key, string caption, Sequence<PlanItem> items, Func<PlanItem, Sequence<Inline>> name, Plan home) => new(
        key,
        TableRole.Data,
        [new Text(caption)],
        $"{caption}: položky a jejich termíny",
        ListColumns,
        [Cells.HeaderRow(key.Child("zahlavi"), "Položka", "Kdy")],
        items.Map(item => new TableRow(
            0,
            [Cells.Header(key.Child(item.Id), name(item)), Cells.Plain(key.Child(item.Id).Child("kdy"), TimeOf(item, home))])));

    private string TimeOf(PlanItem item, Plan home) => ItemTimeframes.Of(item, home) is { } timeframe ? typesetter.Set(FirstLetter.Small(timeframe.Text)) : "";
}
