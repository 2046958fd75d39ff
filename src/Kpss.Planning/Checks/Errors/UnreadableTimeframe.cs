using Kpss.Documents.Diagnostics;
using Kpss.Planning.Grammar;
using Kpss.Planning.Grammar.Shapes;
using Kpss.Planning.Model;
using Kpss.Planning.Model.Timeframes;
using Kpss.Planning.Model.Values;
using Kpss.Planning.Sources;

namespace Kpss.Planning.Checks.Errors;

public sealed class UnreadableTimeframe : ICheck
{
    public Rule Rule => new(
        "KPSS0204",
        Severity.Error,
        new("termín nejde přečíst", "a timeframe cannot be read"),
        new(
            "Termínu musí kpss rozumět, aby mohlo hlídat, že leží v období plánu. Umí rok (2025), rozsah (2025–2026, leden–březen 2025), začátek nebo konec (od 2025, do 30. 6. 2025), pololetí a čtvrtletí (2. pololetí 2025), měsíc (září 2025), den (31. 1. 2025), „průběžně“ a „průběžně od 2025“. Co k termínu chcete dodat, napište do popisu.",
            "kpss must understand a timeframe to see that it lies in the plan's period. It reads years (2025), ranges (2025–2026, leden–březen 2025), a start or an end (od 2025, do 30. 6. 2025), halves and quarters (2. pololetí 2025), months (září 2025), days (31. 1. 2025), `průběžně` and `průběžně od 2025`. Further remarks belong in the description."),
        Bad: "termín: až budou peníze",
        Good: "termín: od 2025") { IsFirm = true };

    private const int ExampleYear = 2025;

    public void Run(Inspection inspection, Report report)
    {
        foreach (var plan in inspection.Workspace.Plans)
        {
            foreach (var item in plan.AllItems())
            {
                foreach (var entry in item.Fields)
                {
                    // An empty text stands for a value of another shape, which is reported already.
                    if (entry.Field.Type != FieldType.Timeframe || entry.Value is not UnreadableValue { Written.Length: > 0 } value) continue;
                    report.Add(At(value, plan.Period));
                }
            }
        }
    }

    private Diagnostic At(UnreadableValue value, Timeframe period)
    {
        var diagnostic = Rule.At(value.Place, $"termín „{Words.Quote(value.Written)}“ nejde přečíst", $"the timeframe “{Words.Quote(value.Written)}” cannot be read");
        if (ImpossibleDay(value.Written) is { } day)
            return diagnostic.WithHint($"den „{day}“ v kalendáři není: opravte den nebo měsíc", $"the day “{day}” is not in the calendar: correct the day or the month");
        if (TimeframeReader.Read(value.Written.Replace('/', '–')) is { } range) return diagnostic.WithHint($"rozsah se píše s pomlčkou: {range.Text}", $"a range is written with a dash: {range.Text}");
        if (TimeframeReader.RunsBackwards(value.Written)) return diagnostic.WithHint("konec je před začátkem: prohoďte je", "the end lies before the start: swap them");

        // In the plan's own period, or the next message would be about that.
        var year = period.From?.Year ?? period.To?.Year ?? ExampleYear;
        var ways = $"{year}, od {year}, do 30. 6. {year}, 2. pololetí {year}, září {year}";
        return diagnostic.WithHint($"napište třeba {ways} nebo průběžně", $"write, for example, {ways} or průběžně");
    }

    private static string? ImpossibleDay(string written)
    {
        foreach (var side in written.ToLowerInvariant().Split((string[])["od ", "do ", "–", " - ", " až "], StringSplitOptions.TrimEntries))
        {
            if (Dates.IsImpossible(side)) return side;
        }

        return null;
    }
}
