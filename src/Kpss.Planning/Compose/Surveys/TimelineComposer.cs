using Kpss.Documents;
using Kpss.Documents.Texts;
using Kpss.Documents.Tree;
using Kpss.Planning.Model;
using Kpss.Planning.Model.Surveys;
using Kpss.Planning.Model.Timeframes;

namespace Kpss.Planning.Compose.Surveys;

/// <summary>When the items are carried out: a chart for each item of the first level, over the plan's period.</summary>
internal sealed class TimelineComposer
{
    private static readonly Sequence<TableColumn> Columns = [new(70, ColumnAlignment.Start), new(30, ColumnAlignment.Start)];

    private readonly Plan _plan;
    private readonly ItemNames _names;
    private readonly Typesetter _typesetter;
    private readonly TimeScale _scale;

    public TimelineComposer(Plan plan, ItemNames names, Typesetter typesetter)
    {
        (_plan, _names, _typesetter) = (plan, names, typesetter);
        _scale = new(plan.Period.From ?? default, plan.Period.To ?? default);
    }

    public Sequence<Block> Compose(BlockKey key) =>
        ItemGroup.Of(_plan, item => ItemTimeframes.Of(item, _plan) is not null).Map(Block (group) => Chart(group, key.Child(group.Top?.Id ?? "osa")));

    private Chart Chart(ItemGroup group, BlockKey key)
    {
        var caption = _names.Caption(group.Top);
        var about = caption.Length == 0 ? $"Časová osa, období {_plan.Period.Text}" : $"{caption}: časová osa, období {_plan.Period.Text}";
        var times = group.Items.Map(item => $"{_names.Of(item)}: {Printed(item)}");
        return new(
            key,
            caption.Length == 0 ? [] : [new Text(caption)],
            _typesetter.Set($"{about}. {string.Join("; ", times)}."),
            new Timeline(_scale.Ticks(), group.Items.Only(IsOnScale).Map(Bar)),
            Table(group, key.Child("tabulka"), caption, _typesetter.Set(about)));
    }

    private TimelineBar Bar(PlanItem item)
    {
        var (timeframe, period) = (TimeframeOf(item), _plan.Period);
        return new(
            _names.Of(item),
            new(item.Id),
            timeframe.From is { } from ? _scale.PlaceOf(from) : 0,
            timeframe.To is { } to ? _scale.PlaceOf(to.AddDays(1)) : 1,
            GoesOnBefore: timeframe.From < period.From,
            GoesOnAfter: timeframe.To is null || timeframe.To > period.To,
            Printed(item));
    }

    private Table Table(ItemGroup group, BlockKey key, string caption, string description) => new(
        key,
        TableRole.Data,
        caption.Length == 0 ? [] : [new Text(caption)],
        description,
        Columns,
        [Cells.HeaderRow(key.Child("zahlavi"), "Položka plánu", "Kdy")],
        group.Items.Map(item => new TableRow(
            0,
            [Cells.Header(key.Child(item.Id), [_names.Link(item)]), Cells.Plain(key.Child(item.Id).Child("kdy"), Printed(item))])));

    private Timeframe TimeframeOf(PlanItem item) => ItemTimeframes.Of(item, _plan)!;

    private string Printed(PlanItem item) => _typesetter.Set(FirstLetter.Small(TimeframeOf(item).Text));

    private bool IsOnScale(PlanItem item) => TimeframeOf(item).Touches(_plan.Period);
}
