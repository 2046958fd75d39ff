using Kpss.Documents.Diagnostics;
using Kpss.Documents.Outside;
using Kpss.Planning.Model.Rules;
using Kpss.Planning.Sources;
using Kpss.Planning.Sources.Rules;

namespace Kpss.Planning.Model.Reading;

/// <summary>Walks through a workspace's folders.</summary>
/// <param name="output">The folder of built documents, with the place that names it.</param>
internal sealed class FolderWalk(IWorld world, WorkspacePaths paths, OutputFolder output, Report report)
{
    public const string WorkspaceFile = "kpss.yaml";

    private readonly SourceNames _names = new(report);
    private readonly List<string> _registers = [];
    private readonly List<PlanFiles> _plans = [];
    private int _count;

    public WorkspaceFiles Walk()
    {
        var before = report.Count;
        Visit(paths.Root, plan: null, depth: 0);
        return new(_registers, _plans, report.Count == before);
    }

    private void Visit(string folder, PlanFiles? plan, int depth)
    {
        if (List(folder) is not { } listing) return;
        if (_names.Find(PlanFiles.Marker, folder, listing) is { } planFile)
        {
            plan = new(folder, WorkspacePaths.Under(folder, planFile), [], []);
            if (depth > 0) _plans.Add(plan);
            else report.Add(PlanWithoutFolder.At(new SourceFile(plan.PlanFile, "").Start));
        }

        // What lies beside a misplaced plan.yaml cannot be told apart: registers, items.
        if (plan is not null && depth == 0) return;

        _names.ReportMisnamed(folder, listing);
        foreach (var name in NaturalOrder.Sorted(listing.Files))
        {
            var path = WorkspacePaths.Under(folder, name);
            if (SourceNames.IsSource(name) && IsReadable(path, listing)) (plan?.Items ?? _registers).Add(path);
            else if (SourceNames.IsText(name) && !IsLink(name, listing)) plan?.Texts.Add(path);
        }

        foreach (var name in NaturalOrder.Sorted(listing.Folders))
        {
            var path = WorkspacePaths.Under(folder, name);
            if (!IsForeign(name, path) && IsReadableFolder(path, listing) && !IsTooMuch(path, depth)) Visit(path, plan, depth + 1);
        }
    }

    private FolderListing? List(string folder)
    {
        try
        {
            return world.List(folder);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            report.Add(UnreadableFile.Folder(new SourceFile(folder, "").Start, WorkspacePaths.NameOf(folder)));
            return null;
        }
    }

    // Another workspace, what was built, and what tools keep for themselves.
    private bool IsForeign(string name, string path)
    {
        if (name[0] == '.' || name == "node_modules") return true;
        if (path != output.Path) return world.FileExists($"{path}/{WorkspaceFile}");

        if (List(path) is { } listing && listing.Files.Any(file => file == PlanFiles.Marker || SourceNames.IsSource(file))) report.Add(BadOutputFolder.At(output.Place, paths.RelativeToRoot(path)));
        return true;
    }

    private bool IsReadableFolder(string path, FolderListing listing)
    {
        if (SourceNames.IsYaml(path)) report.Add(UnreadableFile.IsFolder(new SourceFile(path, "").Start, WorkspacePaths.NameOf(path)));
        if (!IsReadable(path, listing)) return false;
        // It would be read twice, once here and once where it leads.
        if (!IsLink(path, listing)) return true;
        report.Add(LinkedFolder.At(new SourceFile(path, "").Start, paths.RelativeToRoot(path)));
        return false;
    }

    private bool IsReadable(string path, FolderListing listing)
    {
        // The folder itself lies inside, and only a link leads out of it.
        if (!IsLink(path, listing) || paths.IsInside(path)) return true;
        var place = new SourceFile(path, "").Start;
        report.Add(paths.IsCircle(path) ? UnreadableFile.Gone(place, WorkspacePaths.NameOf(path)) : OutsideWorkspace.At(place, paths.RelativeToRoot(path)));
        return false;
    }

    private static bool IsLink(string path, FolderListing listing) => listing.Links.Contains(WorkspacePaths.NameOf(path));

    private bool IsTooMuch(string folder, int depth)
    {
        if (depth < Limits.FolderDepth && ++_count <= Limits.Files) return false;
        report.Add(TooManyFiles.At(new SourceFile(WorkspacePaths.Under(paths.Root, WorkspaceFile), "").Start, paths.RelativeToRoot(folder)));
        return true;
    }
}

/// <param name="Path">Absolute.</param>
/// <param name="Place">Where kpss.yaml names it.</param>
internal sealed record OutputFolder(string Path, SourceSpan Place);
