using Kpss.Planning.Model;
using Kpss.Planning.Model.Reading;
using Kpss.Planning.Sources;

namespace Kpss.Planning.Schema;

/// <summary>Which files of a workspace hold what, as patterns of paths.</summary>
internal static class SourcePatterns
{
    /// <summary>The files that hold registers now, and where those of a new workspace would lie.</summary>
    public static List<string> OfRegisters(Workspace workspace)
    {
        var patterns = new SortedSet<string>(StringComparer.Ordinal) { "rejstriky.yaml", "rejstriky/**/*.yaml", "rejstriky/**/*.yml" };
        foreach (var entry in workspace.Registers.All)
        {
            var path = RelativePath(entry.Place.File.Path, workspace);
            var folder = WorkspacePaths.Parent(path);
            patterns.Add(folder.Length == 0 ? path : $"{folder}/*{path[path.LastIndexOf('.')..]}");
        }

        return [.. patterns];
    }

    public static List<string> OfItems(Plan plan, Workspace workspace)
    {
        var folder = FolderOf(plan, workspace);
        var patterns = new List<string> { $"{folder}/**/*.yaml", $"{folder}/**/*.yml", $"!{PlanFiles.Marker}" };
        foreach (var other in workspace.Plans)
        {
            var inner = FolderOf(other, workspace);
            if (inner.StartsWith(folder + "/", StringComparison.Ordinal)) patterns.Add($"!{inner}/**");
        }

        return patterns;
    }

    private static string FolderOf(Plan plan, Workspace workspace) => WorkspacePaths.Parent(RelativePath(plan.Place.File.Path, workspace));

    private static string RelativePath(string path, Workspace workspace) => path[WorkspacePaths.Under(workspace.Root, "").Length..];
}
