using Kpss.Documents.Diagnostics;
using Kpss.Documents.Outside;
using Kpss.Planning.Sources.Rules;

namespace Kpss.Planning.Sources;

/// <summary>Paths inside one workspace; every one that the sources name goes through here.</summary>
public sealed class WorkspacePaths(IWorld world, string root, Report report)
{
    private readonly string _realRoot = world.RealPath(root);

    public string Root { get; } = root;

    /// <summary>The file that a source names, or null with a diagnostic when it is missing or lies outside.</summary>
    /// <param name="mention">The text of the path in the source.</param>
    public string? Resolve(string relative, SourceSpan mention)
    {
        var folder = Parent(mention.File.Path);
        var path = Join(folder, relative);
        if (path is null || !IsInside(path))
        {
            report.Add(OutsideWorkspace.At(mention, relative));
            return null;
        }

        if (world.FileExists(path)) return path;

        var directory = Parent(path);
        var nearest = world.DirectoryExists(directory) ? Nearest.To(NameOf(path), world.List(directory).Files) : null;
        report.Add(MissingFile.At(mention, relative, nearest));
        return null;
    }

    /// <summary>True when the path, with all links on it resolved, lies in the workspace.</summary>
    public bool IsInside(string path)
    {
        if (!IsBelow(Root, path)) return false;
        return !world.FileExists(path) && !world.DirectoryExists(path) || IsBelow(_realRoot, world.RealPath(path));
    }

    public string RelativeToRoot(string path) => path.Length == Root.Length ? "" : path[(Root.Length + 1)..];

    public static string Parent(string path) => path[..Math.Max(0, path.LastIndexOf('/'))];

    public static string NameOf(string path) => path[(path.LastIndexOf('/') + 1)..];

    /// <summary>Joins a folder and a path from the sources; null when the path is not relative or climbs above the root of the disk.</summary>
    public static string? Join(string folder, string relative)
    {
        if (relative.Length == 0 || relative.Contains('\\') || relative.StartsWith('/') || relative.Contains(':')) return null;

        var parts = new List<string>(folder.Split('/'));
        foreach (var part in relative.Split('/'))
        {
            if (part is "." or "") continue;
            if (part != "..") parts.Add(part);
            else if (parts.Count > 1) parts.RemoveAt(parts.Count - 1);
            else return null;
        }

        return string.Join('/', parts);
    }

    private static bool IsBelow(string folder, string path) =>
        path.StartsWith(folder, StringComparison.Ordinal) && (path.Length == folder.Length || path[folder.Length] == '/');
}
