using System.Globalization;
using Kpss.Documents;
using Kpss.Documents.Tree;

namespace Kpss.Planning.Compose.Surveys;

/// <summary>A stretch of days as a line from 0 to 1: months are marked on a year, half-years on three, else years.</summary>
internal sealed class TimeScale(DateOnly first, DateOnly last)
{
    private const int MonthsOfYear = 12;
    private const int MostWithHalves = 36;
    private const int Digits = 4;

    private static readonly string[] Months = ["led", "úno", "bře", "dub", "kvě", "čvn", "čvc", "srp", "zář", "říj", "lis", "pro"];

    private readonly int _days = last.DayNumber - first.DayNumber + 1;
    private readonly int _months = (last.Year - first.Year) * MonthsOfYear + last.Month - first.Month + 1;

    public double PlaceOf(DateOnly day) => Math.Round(Math.Clamp((day.DayNumber - first.DayNumber) / (double)_days, 0, 1), Digits);

    public Sequence<TimelineTick> Ticks()
    {
        var step = _months <= MonthsOfYear ? 1 : _months <= MostWithHalves ? MonthsOfYear / 2 : MonthsOfYear;
        var ticks = new List<TimelineTick>();
        for (var day = new DateOnly(first.Year, 1, 1); day <= last; day = day.AddMonths(step))
        {
            if (day >= first) ticks.Add(new(PlaceOf(day), LabelOf(day, step)));
        }

        return ticks.ToSequence();
    }

    private static string LabelOf(DateOnly day, int step)
    {
        if (step == 1) return Months[day.Month - 1];
        return day.Month == 1 ? day.Year.ToString(CultureInfo.InvariantCulture) : "2.\u00A0pol.";
    }
}
