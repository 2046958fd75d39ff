using Kpss.Documents;
using Kpss.Documents.Diagnostics;
using Kpss.Documents.Outside;
using Kpss.Planning.Grammar;
using Kpss.Planning.Grammar.Rules;
using Kpss.Planning.Grammar.Shapes;
using Kpss.Planning.Model.Reading.Publishing;
using Kpss.Planning.Model.Rules;
using Kpss.Planning.Model.Timeframes;
using Kpss.Planning.Sources;
using Kpss.Planning.Syntax.Yaml;

namespace Kpss.Planning.Model.Reading;

/// <summary>Reads plan.yaml and the items of its folder.</summary>
internal sealed class PlanReader(FileReader files, PlanGrammar defaultGrammar, PlanGrammar workspaceGrammar, Publication shared, IWorld world, Report report)
{
    private const string SourceDateEpoch = "SOURCE_DATE_EPOCH";

    public Plan? Read(PlanFiles found)
    {
        if (files.Yaml(found.PlanFile)?.Root is not { } node) return null;
        if (KeyedRecord.Of(node, WorkspaceShapes.Plan, report) is not { } record) return null;

        var grammar = record.Filled("gramatika") is { } own ? new GrammarReader(report).Read(own, defaultGrammar, workspaceGrammar) : workspaceGrammar;
        var period = Period(record);
        var facts = new FactsReader(report);
        if (facts.Extension(record, period) is { } end) period = period is null ? null : period with { To = end };
        var title = record.Text("název") ?? "";
        var reader = new ItemsReader(files, grammar, report);
        var items = reader.Read(found);
        var parts = new PartsReader(files, report).Read(record);
        if (parts is [DocumentPart] && items.Count > 0) report.Add(BadDocument.BesideItems(record.PlaceOf("části")));
        return new(
            Id(found, record),
            title,
            record.Text("krátký_název") ?? title,
            record.Text("druh"),
            period ?? new("", null, null),
            record.Date("datum") ?? OwnDate(period),
            facts.Read(record),
            Parent(record),
            grammar,
            parts,
            items,
            record.Place)
        {
            IsWhole = reader.IsWhole,
            Previous = record.Scalar("předchozí_plán") is { IsEmpty: false } previous ? new(previous.Value.Trim(), previous.Span) : null,
            Publication = new PublicationReader(files, report).Read(record, shared),
        };
    }

    private string Id(PlanFiles found, KeyedRecord record)
    {
        var name = WorkspacePaths.NameOf(found.Folder);
        if (!Words.IsId(name)) report.Add(BadId.OfFolder(record.Place, name));
        return name;
    }

    private Timeframe? Period(KeyedRecord record)
    {
        var scalar = record.Scalar("období");
        if (scalar is null or { IsEmpty: true }) return null;
        if (TimeframeReader.Read(scalar.Value) is { From: not null, To: not null } period) return period;
        report.Add(BadPeriod.At(scalar.Span, scalar.Value, TimeframeReader.RunsBackwards(scalar.Value)));
        return null;
    }

    /// <summary>Never the clock: the date the environment gives for reproducible builds, else the period's first day.</summary>
    private DateOnly OwnDate(Timeframe? period)
    {
        if (long.TryParse(world.Variable(SourceDateEpoch), out var seconds) && seconds is >= 0 and < 253_402_300_800)
            return DateOnly.FromDateTime(DateTimeOffset.FromUnixTimeSeconds(seconds).UtcDateTime);
        return period?.From ?? new DateOnly(2000, 1, 1);
    }

    private ParentPlan? Parent(KeyedRecord record)
    {
        var node = record.Filled("nadřazený_plán");
        switch (node)
        {
            case null:
                return null;
            case ScalarNode id:
                return new(id.Value.Trim(), "", null, id.Span);
            default:
                if (KeyedRecord.Of(node, WorkspaceShapes.ParentPlan, report) is not { } parent) return null;
                var period = parent.Scalar("období");
                if (period is { IsEmpty: false } && TimeframeReader.Read(period.Value) is null) report.Add(BadPeriod.At(period.Span, period.Value, TimeframeReader.RunsBackwards(period.Value)));
                if (parent.Find("plán") is null && parent.Find("název") is null && parent.UnknownTo(WorkspaceShapes.ParentPlan).Count == 0) report.Add(MissingKey.At(parent.Place, WorkspaceShapes.ParentPlan.Keys[1], WorkspaceShapes.ParentPlan));
                return new(parent.Id("plán"), parent.Text("název") ?? "", TimeframeReader.Read(period?.Value ?? ""), parent.PlaceOf("plán"));
        }
    }
}
