using Kpss.Documents;
using Kpss.Documents.Diagnostics;
using Kpss.Planning.Grammar.Shapes;
using Kpss.Planning.Model;
using Kpss.Planning.Model.Values;
using Kpss.Planning.Syntax.Yaml;

namespace Kpss.Planning.Authoring.Rollover;

/// <summary>Goes through the new plan for what only a person can decide.</summary>
internal sealed class DecisionFinder(RolloverChoice choice, RolloverDraft draft, ItemFates fates, Plan plan, Workspace workspace)
{
    private const string NumberingGap = "KPSS0301";

    /// <summary>Timeframes are told in other words.</summary>
    private const string OutsidePeriod = "KPSS0302";

    private readonly List<Decision> _decisions = [];

    /// <summary>Lines whose years need no more telling: `path:line`.</summary>
    private readonly HashSet<string> _told = new(StringComparer.Ordinal);

    /// <param name="findings">What checks find in the new plan and did not find in the old one.</param>
    public Sequence<Decision> Find(IReadOnlyList<Diagnostic> findings)
    {
        new PlanDecisions(choice, draft, plan, workspace).AddTo(_decisions);
        TellPlanLines();
        foreach (var (item, reason) in fates.Bearing) AddBearing(item, reason);
        foreach (var item in plan.AllItems()) AddFields(item);
        AddReferences();
        foreach (var finding in findings) AddFinding(finding);
        foreach (var decision in _decisions) Tell(decision.Place);

        var scan = new MentionScan(choice.Period);
        foreach (var file in draft.Edited) _decisions.AddRange(scan.In(file, (source, line) => _told.Contains($"{source.Path}:{line}")));
        _decisions.Sort(Compare);
        return _decisions.ToSequence();
    }

    private void Add(DecisionKind kind, SourceSpan place, string czech, string english) => _decisions.Add(new(kind, place, new(czech, english)));

    private void AddBearing(PlanItem item, Bilingual reason)
    {
        var now = plan.AllItems().Find(it => it.Id == item.Id) ?? item;
        Add(
            DecisionKind.Items,
            now.Source.Place,
            $"{item.NameInSentence}: {reason.Czech}, ale co je pod tím, pokračuje; v plánu zůstává",
            $"{item.NameInSentence} ended ({reason.English}), but what lies below goes on: it stays in the plan");
    }

    private void AddFields(PlanItem item)
    {
        foreach (var entry in item.Fields)
        {
            switch (entry.Value)
            {
                case TimeframeValue it:
                    AddTimeframe(it);
                    break;
                case EnumerationValue it when entry.Field.IsFulfilment && (it.Share is not null || it.Note is not null):
                    Add(
                        DecisionKind.Figures,
                        entry.Place,
                        $"{entry.Field.Key} je z minulého období: {it.Choice}{Share(it)}{Note(it)}",
                        $"{entry.Field.Key} belongs to the past period: {it.Choice}{Share(it)}{Note(it)}");
                    break;
                case MoneyValue it when it.Costs.Only(cost => cost.Year < choice.Period.FirstDay.Year) is { Count: > 0 } costs:
                    Add(
                        DecisionKind.Figures,
                        entry.Place,
                        $"{entry.Field.Key}: částky za rok {Years(costs)} leží před novým obdobím",
                        $"{entry.Field.Key}: sums for {Years(costs)} lie before the new period");
                    TellLines(item, entry);
                    break;
                case IndicatorValue it when it.Indicators is [var first, ..]:
                    Add(
                        DecisionKind.Figures,
                        entry.Place,
                        $"{entry.Field.Key} „{first.Name}“: platí výchozí a cílová hodnota i pro nové období?",
                        $"{entry.Field.Key} “{first.Name}”: do baseline and target hold for the new period?");
                    TellLines(item, entry);
                    break;
            }
        }
    }

    private void AddTimeframe(TimeframeValue value)
    {
        Tell(value.Place);
        if (!(value.Timeframe.To < choice.Period.FirstDay)) return;
        Add(
            DecisionKind.Timeframes,
            value.Place,
            $"termín „{value.Timeframe.Text}“ je z minulého období: napište nový, nebo položku vyřaďte",
            $"the timeframe “{value.Timeframe.Text}” belongs to the past period: write a new one, or take the item out");
    }

    private void AddReferences()
    {
        foreach (var (file, place, item) in draft.Unlinked)
        {
            Add(
                DecisionKind.References,
                file.Moved(place),
                $"odkaz „{item.NameInSentence}“ je teď jen text, v novém plánu nic takového není",
                $"the reference to {item.NameInSentence}, which the new plan hasn't, is mere text now");
        }

        foreach (var (item, entry, gone) in draft.Items.Unlinked)
        {
            if (draft.Of(entry.Place.File) is not { } file) continue;
            Add(
                DecisionKind.References,
                file.Moved(entry.Place),
                $"{entry.Field.Key} ({item.NameInSentence}): vypadlo, co skončilo: {gone}",
                $"{entry.Field.Key} ({item.NameInSentence}): what ended is gone: {gone}");
        }
    }

    private void AddFinding(Diagnostic finding)
    {
        if (finding.Span is not { } place || finding.Code == OutsidePeriod && _told.Contains(LineOf(place))) return;
        Add(finding.Code == NumberingGap ? DecisionKind.Items : DecisionKind.Phrases, place, $"{finding.Message.Czech} ({finding.Code})", $"{finding.Message.English} ({finding.Code})");
    }

    private static string Years(Sequence<Cost> costs)
    {
        var years = new SortedSet<int>();
        foreach (var cost in costs) years.Add(cost.Year!.Value);
        return string.Join(", ", years);
    }

    private static string Share(EnumerationValue value) => value.Share is { } share ? $", {share} %" : "";

    private static string Note(EnumerationValue value) => value.Note is { } note ? $" ({Sources.Words.Quote(note)})" : "";

    private void Tell(SourceSpan place) => _told.Add(LineOf(place));

    private void TellLines(PlanItem item, FieldEntry entry)
    {
        if (item.Source.Record.Entry(entry.Field.Key) is { } written) TellLines(written);
    }

    /// <summary>The years of the parent plan are its own; beside the period, which moved, a comment says how to write one.</summary>
    private void TellPlanLines()
    {
        if (draft.Of(choice.Plan.Place.File) is not { } file || YamlReader.Read(file.New, new Report()).Root is not { } root) return;
        var record = new KeyedRecord(root, new Report());
        foreach (var key in (ReadOnlySpan<string>)["nadřazený_plán", "období"])
        {
            if (record.Entry(key) is { } entry) TellLines(entry);
        }
    }

    private void TellLines(RecordEntry entry)
    {
        var file = entry.Key.Span.File;
        var last = file.PositionOf(NodeEnd.Of(entry.Value)).Line;
        for (var line = entry.Key.Span.Line; line <= last; line++) _told.Add($"{file.Path}:{line}");
    }

    private static string LineOf(SourceSpan place) => $"{place.File.Path}:{place.Line}";

    private static int Compare(Decision left, Decision right)
    {
        var order = left.Kind.CompareTo(right.Kind);
        if (order == 0) order = string.CompareOrdinal(left.Place.File.Path, right.Place.File.Path);
        return order != 0 ? order : left.Place.Start.CompareTo(right.Place.Start);
    }
}
