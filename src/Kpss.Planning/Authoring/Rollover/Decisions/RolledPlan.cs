using Kpss.Documents.Diagnostics;
using Kpss.Planning.Grammar.Shapes;
using Kpss.Planning.Model;
using Kpss.Planning.Syntax.Yaml;

namespace Kpss.Planning.Authoring.Rollover.Decisions;

/// <summary>A new plan as it was read again, and how it came about.</summary>
/// <param name="Findings">What checks find in it and did not find in the old one.</param>
internal sealed record RolledPlan(RolloverChoice Choice, RolloverDraft Draft, ItemFates Fates, Plan Plan, Workspace Workspace, IReadOnlyList<Diagnostic> Findings)
{
    /// <summary>The new plan.yaml.</summary>
    public KeyedRecord? Root { get; } =
        Draft.Of(Choice.Plan.Place.File) is { } file && YamlReader.Read(file.New, new Report()).Root is { } root ? new(root, new Report()) : null;

    /// <summary>A key in the new plan.yaml.</summary>
    public SourceSpan PlaceOf(string key) => Root?.PlaceOf(key) ?? Plan.Place;
}
