using System.Globalization;
using Kpss.Documents;
using Kpss.Documents.Texts;
using Kpss.Documents.Tree;
using Kpss.Planning.Model;
using Kpss.Planning.Model.Surveys;
using Kpss.Planning.Model.Timeframes;
using Kpss.Planning.Sources;

namespace Kpss.Planning.Compose.Facets;

/// <summary>
/// When items are carried out, as choices: the quarters of a year, the half-years of a few years, else the years; an
/// item stands in each that it touches. Where that would tell no item from another, the printed timeframes instead.
/// </summary>
internal static class TimeframeChoices
{
    private const int MostWithQuarters = 12;
    private const int MostWithHalves = 36;

    public static Sequence<FacetChoice> Of(Plan plan, Typesetter typesetter)
    {
        if (plan.Period is not { From: { } first, To: { } last }) return [];
        var items = plan.AllItems().Only(item => ItemTimeframes.Of(item, plan) is not null);
        var byUnit = ByUnit(plan, items, first, last);
        foreach (var choice in byUnit.AsSpan())
        {
            if (choice.Items.Count < items.Count) return byUnit;
        }

        return AsPrinted(plan, items, typesetter);
    }

    private static Sequence<FacetChoice> ByUnit(Plan plan, Sequence<PlanItem> items, DateOnly first, DateOnly last)
    {
        var months = (last.Year - first.Year) * 12 + last.Month - first.Month + 1;
        var step = months <= MostWithQuarters ? 3 : months <= MostWithHalves ? 6 : 12;
        var choices = new List<FacetChoice>();
        for (var start = new DateOnly(first.Year, 1, 1); start <= last; start = start.AddMonths(step))
        {
            var unit = new Timeframe(LabelOf(start, step), start, start.AddMonths(step).AddDays(-1));
            var touched = items.Only(item => unit.Touches(plan.Period) && ItemTimeframes.Of(item, plan)!.Touches(unit));
            if (touched.Count > 0) choices.Add(Choice(unit.Text, unit.Text, touched));
        }

        return choices.ToSequence();
    }

    private static string LabelOf(DateOnly start, int step) => step switch
    {
        3 => string.Create(CultureInfo.InvariantCulture, $"{(start.Month + 2) / 3}.\u00A0čtvrtletí {start.Year}"),
        6 => string.Create(CultureInfo.InvariantCulture, $"{(start.Month + 5) / 6}.\u00A0pololetí {start.Year}"),
        _ => start.Year.ToString(CultureInfo.InvariantCulture),
    };

    private static Sequence<FacetChoice> AsPrinted(Plan plan, Sequence<PlanItem> items, Typesetter typesetter)
    {
        var ids = new List<string>();
        var choices = new List<FacetChoice>();
        foreach (var item in items)
        {
            var text = ItemTimeframes.Of(item, plan)!.Text;
            var at = ids.IndexOf(Words.ToId(text));
            if (at >= 0)
            {
                choices[at] = choices[at] with { Items = [.. choices[at].Items, new(item.Id)] };
                continue;
            }

            ids.Add(Words.ToId(text));
            choices.Add(Choice(text, typesetter.Set(FirstLetter.Capital(text)), [item]));
        }

        return CzechOrder.Sorted(choices, choice => choice.Label);
    }

    private static FacetChoice Choice(string text, string label, Sequence<PlanItem> items) =>
        new(Words.ToId(text), label, items.Map(item => new BlockKey(item.Id)));
}
