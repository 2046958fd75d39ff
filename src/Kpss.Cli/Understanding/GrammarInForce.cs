using Kpss.Cli.CommandLine;
using Kpss.Cli.Workspaces;
using Kpss.Documents.Diagnostics;
using Kpss.Documents.Outside;
using Kpss.Planning.Grammar;
using Kpss.Planning.Model.Reading;

namespace Kpss.Cli.Understanding;

/// <summary>A grammar by which plans are read, and whose it is.</summary>
/// <param name="Origin">Completes `Platí v …`.</param>
public sealed record GrammarInForce(PlanGrammar Grammar, Bilingual Origin)
{
    private static readonly Bilingual Default = new("výchozí gramatika Klatov", "the default grammar of Klatovy");

    /// <summary>Those of the workspace around the current folder; the default one where there is none.</summary>
    /// <param name="given">A path in a workspace, which then must be there; null for the current folder.</param>
    public static Refusal? Find(IWorld world, string? given, out List<GrammarInForce> grammars)
    {
        grammars = [];
        var refusal = WorkspaceRoot.Find(world, given, out var root, byOption: true);
        if (refusal is not null && given is not null) return refusal;
        if (refusal is null) AddOf(root, world, grammars);
        if (grammars.Count == 0) grammars.Add(new(DefaultGrammar.Read(new Report()), Default));
        return null;
    }

    /// <summary>What is wrong with the sources is for other commands to tell.</summary>
    private static void AddOf(string root, IWorld world, List<GrammarInForce> grammars)
    {
        if (WorkspaceReader.Read(world, root, new Report()) is not { } workspace) return;
        if (workspace.Grammar is { } shared)
        {
            var isDefault = shared.Levels.Count > 0 && DefaultGrammar.Holds(shared.Levels[0].Place) && shared.Fields.All(field => DefaultGrammar.Holds(field.Place));
            grammars.Add(new(shared, isDefault ? Default : new("gramatika z kpss.yaml", "the grammar of kpss.yaml")));
        }

        foreach (var plan in workspace.Plans)
        {
            if (grammars.Exists(known => ReferenceEquals(known.Grammar, plan.Grammar))) continue;
            grammars.Add(new(plan.Grammar, new($"gramatika plánu {plan.Id}", $"the grammar of the plan {plan.Id}")));
        }
    }
}
