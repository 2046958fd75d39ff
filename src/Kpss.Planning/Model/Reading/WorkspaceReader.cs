using Kpss.Documents;
using Kpss.Documents.Diagnostics;
using Kpss.Documents.Outside;
using Kpss.Planning.Grammar;
using Kpss.Planning.Model.Rules;

namespace Kpss.Planning.Model.Reading;

/// <summary>Reads a whole workspace into its model. References are bound by id; whether they hold is for the checks.</summary>
public static class WorkspaceReader
{
    /// <param name="root">The folder that holds kpss.yaml.</param>
    /// <returns>Null when kpss.yaml itself is beyond reading, which is reported.</returns>
    public static Workspace? Read(IWorld world, string root, Report report)
    {
        var files = new FileReader(world, root, report);
        if (files.Yaml($"{root}/{FolderWalk.WorkspaceFile}")?.Root is not { } settingsNode) return null;

        var settings = new SettingsReader(report).Read(settingsNode);
        if (settings is null) return null;

        var grammar = DefaultGrammar.Read(report);
        if (settings.Record.Find("gramatika") is { } own) grammar = new GrammarReader(report).Read(own, grammar);

        var found = new FolderWalk(world, files.Paths, $"{root}/{settings.Settings.OutputFolder}", report).Walk();
        if (found.Plans.Count == 0) report.Add(NoPlan.At(settings.Record.Place));

        var registers = new RegisterReader(report).Read(found.Registers.Select(files.Yaml));
        var planReader = new PlanReader(files, grammar, world, report);
        var plans = new List<Plan>(found.Plans.Count);
        foreach (var planFiles in found.Plans)
        {
            if (planReader.Read(planFiles) is { } plan) plans.Add(plan);
        }

        var index = new WorkspaceIndex(registers, plans);
        PlanCircles.Report(plans, index, report);
        return new(settings.Settings, registers, plans.ToSequence(), index, files.IsWhole);
    }
}
