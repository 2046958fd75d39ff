using Kpss.Documents.Diagnostics;
using Kpss.Documents.Outside;
using Kpss.Planning.Sources;
using Kpss.Planning.Sources.Rules;

namespace Kpss.Planning.Model.Reading;

/// <summary>Walks through a workspace's folders.</summary>
internal sealed class FolderWalk(IWorld world, WorkspacePaths paths, string outputFolder, Report report)
{
    public const string WorkspaceFile = "kpss.yaml";
    private const string PlanFile = "plan.yaml";

    private readonly List<string> _registers = [];
    private readonly List<PlanFiles> _plans = [];
    private int _count;

    public WorkspaceFiles Walk()
    {
        Visit(paths.Root, plan: null, depth: 0);
        return new(_registers, _plans);
    }

    private void Visit(string folder, PlanFiles? plan, int depth)
    {
        var listing = world.List(folder);
        if (listing.Files.Contains(PlanFile))
        {
            plan = new(folder, $"{folder}/{PlanFile}", []);
            _plans.Add(plan);
        }

        foreach (var name in NaturalOrder.Sorted(listing.Files))
        {
            if (IsSource(name) && IsReadable($"{folder}/{name}")) (plan?.Items ?? _registers).Add($"{folder}/{name}");
        }

        foreach (var name in NaturalOrder.Sorted(listing.Folders))
        {
            var path = $"{folder}/{name}";
            if (!IsForeign(name, path) && IsReadable(path) && !IsTooMuch(path, depth)) Visit(path, plan, depth + 1);
        }
    }

    private static bool IsSource(string name)
    {
        var isYaml = name.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".yml", StringComparison.OrdinalIgnoreCase);
        return isYaml && name[0] != '.' && name is not (WorkspaceFile or PlanFile);
    }

    // Another workspace, what was built, and what tools keep for themselves.
    private bool IsForeign(string name, string path) =>
        name[0] == '.' || path == outputFolder || name == "node_modules" || world.FileExists($"{path}/{WorkspaceFile}");

    private bool IsReadable(string path)
    {
        if (paths.IsInside(path)) return true;
        report.Add(OutsideWorkspace.At(new SourceFile(path, "").Start, paths.RelativeToRoot(path)));
        return false;
    }

    private bool IsTooMuch(string folder, int depth)
    {
        if (depth < Limits.FolderDepth && ++_count <= Limits.Files) return false;
        report.Add(TooManyFiles.At(new SourceFile($"{paths.Root}/{WorkspaceFile}", "").Start, paths.RelativeToRoot(folder)));
        return true;
    }
}
