using Kpss.Documents;
using Kpss.Documents.Diagnostics;
using Kpss.Documents.Outside;
using Kpss.Documents.Tree;
using Kpss.Planning.Checks;
using Kpss.Planning.Compose;
using Kpss.Planning.Model;
using Kpss.Planning.Model.Reading;
using Kpss.Planning.Review;
using Kpss.Planning.Sources;

namespace Kpss.Planning;

/// <summary>The whole way from sources to documents.</summary>
public static class Compiler
{
    /// <summary>Reads, binds and checks a workspace; composes its documents when nothing in it is wrong.</summary>
    /// <param name="root">The absolute path of the folder that holds kpss.yaml.</param>
    /// <returns>Null when kpss.yaml itself cannot be read; the report says why.</returns>
    public static Compilation? Compile(IWorld world, string root, Report report)
    {
        if (WorkspaceReader.Read(world, root, report) is not { } workspace) return null;

        Checker.Check(workspace, report);
        var documents = report.HasErrors ? [] : workspace.Plans.Map(plan => DocumentComposer.Compose(plan, workspace, (older, newer) => PrintedDifferences.Between(workspace, older, newer)));
        var settings = workspace.Settings;
        return new(documents, WorkspacePaths.Under(root, settings.Outputs.Folder), settings.Outputs)
        {
            Folders = workspace.Plans.Map(plan => WorkspacePaths.Parent(plan.Place.File.Path)),
            SwitchedOff = SwitchedOffIn(settings),
        };
    }

    private static Sequence<string> SwitchedOffIn(WorkspaceSettings settings)
    {
        var codes = new List<string>();
        foreach (var choice in settings.Severities)
        {
            if (choice.Severity == Severity.Off) codes.Add(choice.Code);
        }

        return codes.ToSequence();
    }
}

/// <param name="Documents">One a plan; empty when the report holds errors.</param>
/// <param name="OutputFolder">Absolute.</param>
public sealed record Compilation(Sequence<Document> Documents, string OutputFolder, OutputSettings Outputs)
{
    /// <summary>Of the plans, in the order of their documents; absolute.</summary>
    public Sequence<string> Folders { get; init; } = [];

    /// <summary>Codes of the checks that the workspace switches off.</summary>
    public Sequence<string> SwitchedOff { get; init; } = [];
}

