using Kpss.Planning.Model;
using Kpss.Planning.Model.Timeframes;

namespace Kpss.Planning.Authoring.Rollover;

/// <summary>The periods of both plans.</summary>
/// <param name="Before">As plan.yaml has it, without an extension.</param>
/// <param name="Shift">Brings years of the one to the other.</param>
internal sealed record NewPeriod(Timeframe Before, Timeframe After, YearShift Shift)
{
    public DateOnly FirstDay => After.From!.Value;

    public DateOnly LastDay => After.To!.Value;

    /// <returns>Null when the plan's period isn't one of whole years.</returns>
    public static NewPeriod? Of(Plan plan, int year)
    {
        if (TimeframeReader.Read(plan.Period.Text) is not { From: { } from, To: { } to } before || YearsOf(from, to) is null) return null;
        var shift = new YearShift(from.Year, to.Year, year - from.Year);
        return TimeframeReader.Read(shift.In(before.Text)) is { From: not null, To: not null } after ? new(before, after, shift) : null;
    }

    /// <summary>True for a timeframe that means just the old period.</summary>
    public bool IsBefore(Timeframe timeframe) => timeframe.From == Before.From && timeframe.To == Before.To;

    /// <summary>The year in which the plan after this one begins.</summary>
    public static int YearAfter(Plan plan) => plan.Period.To is { } to && to < DateOnly.MaxValue ? to.AddDays(1).Year : 0;

    /// <returns>Null for a period that does not last whole years.</returns>
    public static int? YearsOf(Plan plan) => plan.Period is { From: { } from, To: { } to } ? YearsOf(from, to) : null;

    private static int? YearsOf(DateOnly from, DateOnly to)
    {
        for (var years = to.Year - from.Year; years <= to.Year - from.Year + 1; years++)
        {
            if (years > 0 && from.AddYears(years).AddDays(-1) == to) return years;
        }

        return null;
    }
}
