using Kpss.Documents;
using Kpss.Documents.Diagnostics;
using Kpss.Planning.Grammar.Shapes;
using Kpss.Planning.Model.Rules;
using Kpss.Planning.Model.Timeframes;

namespace Kpss.Planning.Model.Reading;

/// <summary>Reads what the title page says of a plan: its state, who approved it, for how long it was extended, its version.</summary>
internal sealed class FactsReader(Report report)
{
    private DateOnly? _extendedTo;
    private KeyedRecord? _extension;

    /// <returns>The day to which a resolution extended the plan; null when none did.</returns>
    public DateOnly? Extension(KeyedRecord plan, Timeframe? period)
    {
        if (plan.Filled("prodloužení") is not { } node) return null;
        _extension = KeyedRecord.Of(node, WorkspaceShapes.Extension, report);
        if (_extension?.Scalar("do") is not { IsEmpty: false } end) return null;
        _extendedTo = TimeframeReader.Read(end.Value)?.To;
        if (_extendedTo is null) report.Add(BadPeriod.OfExtension(end.Span, end.Value));
        if (_extendedTo <= period?.To) report.Add(BadExtension.Before(end.Span, _extendedTo.Value, period.To.Value));
        else if (_extension.Date("dne") is { } day && day > _extendedTo) report.Add(BadExtension.DecidedTooLate(_extension.PlaceOf("dne"), day, _extendedTo.Value));
        return _extendedTo;
    }

    public Sequence<PlanFact> Read(KeyedRecord plan)
    {
        var facts = new List<PlanFact>();
        if (plan.Text("stav") is { } state) facts.Add(new("Stav", state));
        foreach (var node in plan.Items("schválení"))
        {
            if (KeyedRecord.Of(node, WorkspaceShapes.Approval, report) is { } approval) facts.Add(new(ApprovingBody.Verb(approval.Text("orgán") ?? ""), Resolution(approval)));
        }

        if (_extension is not null && _extendedTo is { } end) facts.Add(new("Platnost prodloužena", $"do {Dates.Print(end)} ({Resolution(_extension)})"));
        if (plan.Text("verze") is { } version) facts.Add(new("Verze", version));
        if (plan.Date("datum") is { } date) facts.Add(new("Datum", Dates.Print(date)));
        return facts.ToSequence();
    }

    private static string Resolution(KeyedRecord record)
    {
        var text = record.Text("orgán") ?? "";
        if (record.Date("dne") is { } day) text += $" dne {Dates.Print(day)}";
        if (record.Text("usnesení") is { } number) text += $" usnesením č. {number}";
        return text;
    }
}
