using Kpss.Planning.Model;

namespace Kpss.Planning.Checks.Errors;

/// <summary>An id that could stand at a place, with a name by which the author may have called it.</summary>
internal sealed record Candidate(string Id, string Name);

internal static class Candidates
{
    public static IReadOnlyList<Candidate> Of(TargetKind kind, Plan plan, Workspace workspace)
    {
        var registers = workspace.Registers;
        return kind switch
        {
            TargetKind.Item => OfPlan(plan),
            TargetKind.AncestorItem => OfPlan(workspace.Index.ParentOf(plan)),
            TargetKind.Anything => [.. OfPlan(plan), .. OfRegister(registers.All)],
            _ => OfRegister(registers.Of(kind)),
        };
    }

    private static Candidate[] OfRegister(IEnumerable<RegisterEntry> entries) =>
        [.. entries.SelectMany(entry => entry.OtherNames.Prepend(entry.Name).Select(name => new Candidate(entry.Id, name)))];

    private static Candidate[] OfPlan(Plan? plan) =>
        [.. (plan?.AllItems() ?? []).SelectMany(item => new Candidate[] { new(item.Id, item.Title), new(item.Id, item.FullNumber) })];
}
