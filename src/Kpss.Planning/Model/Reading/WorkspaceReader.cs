using Kpss.Documents;
using Kpss.Documents.Diagnostics;
using Kpss.Documents.Outside;
using Kpss.Planning.Grammar;
using Kpss.Planning.Model.Rules;
using Kpss.Planning.Sources;
using Kpss.Planning.Sources.Rules;

namespace Kpss.Planning.Model.Reading;

/// <summary>Reads a whole workspace into its model. References are bound by id; whether they hold is for the checks.</summary>
public static class WorkspaceReader
{
    /// <param name="root">The folder that holds kpss.yaml.</param>
    /// <returns>Null when kpss.yaml itself is beyond reading, which is reported.</returns>
    public static Workspace? Read(IWorld world, string root, Report report)
    {
        var files = new FileReader(world, root, report);
        if (files.Yaml(WorkspacePaths.Under(root, FolderWalk.WorkspaceFile))?.Root is not { } settingsNode) return null;

        var settings = new SettingsReader(files, report).Read(settingsNode);
        if (settings is null) return null;

        var defaultGrammar = DefaultGrammar.Read(report);
        var grammar = settings.Record.Filled("gramatika") is { } own ? new GrammarReader(report).Read(own, defaultGrammar) : defaultGrammar;

        var found = new FolderWalk(world, files.Paths, Output(settings, files.Paths, report), report).Walk();
        if (found.Plans.Count == 0 && found.IsWhole)
        {
            // What is left may be items whose plan.yaml was lost: read as registers they would only look wrong.
            report.Add(FolderOfItems(found, world, files.Paths, grammar) is { } folder ? NoPlan.At(settings.Record.Place, folder) : NoPlan.At(settings.Record.Place));
            var none = new Registers([], [], [], []) { IsWhole = false };
            return new(settings.Settings, none, [], new(none, []), IsWhole: false) { Root = root, Grammar = grammar };
        }

        var registers = new RegisterReader(grammar.Levels.Map(level => level.Key), report).Read(found.Registers.Map(files.Yaml));
        if (!found.IsWhole) registers = registers with { IsWhole = false };
        var planReader = new PlanReader(files, defaultGrammar, grammar, settings.Settings.Publication, world, report);
        var plans = new List<Plan>(found.Plans.Count);
        foreach (var planFiles in found.Plans)
        {
            if (report.Guarded(new SourceFile(planFiles.PlanFile, "").Start, () => planReader.Read(planFiles)) is { } plan) plans.Add(found.IsWhole ? plan : plan with { IsWhole = false });
        }

        var index = new WorkspaceIndex(registers, plans);
        PlanCircles.Report(plans, index, report);
        PreviousPlans.Report(plans, index, plans.Count == found.Plans.Count, report);
        var isWhole = files.IsWhole && registers.IsWhole && plans.Count == found.Plans.Count && plans.TrueForAll(plan => plan.IsWhole);
        return new(settings.Settings, registers, plans.ToSequence(), index, isWhole) { Root = root, Files = found, Grammar = grammar, UnusedTexts = UnusedTexts(found, files) };
    }

    private static Sequence<UnusedTextFile> UnusedTexts(WorkspaceFiles found, FileReader files)
    {
        var unused = new List<UnusedTextFile>();
        foreach (var plan in found.Plans)
        {
            foreach (var path in plan.Texts)
            {
                if (!files.HasRead(path)) unused.Add(new(path[(plan.Folder.Length + 1)..], new SourceFile(path, "").Start));
            }
        }

        return unused.ToSequence();
    }

    /// <summary>The folder beside kpss.yaml that holds a file starting with the key of a level.</summary>
    private static string? FolderOfItems(WorkspaceFiles found, IWorld world, WorkspacePaths paths, PlanGrammar grammar)
    {
        var reader = new FileReader(world, paths.Root, new Report());
        foreach (var path in found.Registers)
        {
            var relative = paths.RelativeToRoot(path);
            var slash = relative.IndexOf('/', StringComparison.Ordinal);
            if (slash < 0 || reader.Yaml(path)?.Root is not { Entries: [var first, ..] }) continue;
            if (grammar.Levels.Any(level => Words.Fold(level.Key) == Words.Fold(first.Key.Value))) return relative[..slash];
        }

        return null;
    }

    private static OutputFolder Output(SettingsReader.Result settings, WorkspacePaths paths, Report report)
    {
        var place = settings.Record.PlaceOf("výstupy");
        var folder = WorkspacePaths.Under(paths.Root, settings.Settings.Outputs.Folder);
        for (var existing = folder; existing.Length > paths.Root.Length; existing = WorkspacePaths.Parent(existing))
        {
            if (paths.IsInside(existing)) continue;
            report.Add(OutsideWorkspace.Output(place, settings.Settings.Outputs.Folder));
            break;
        }

        return new(folder, place);
    }
}
