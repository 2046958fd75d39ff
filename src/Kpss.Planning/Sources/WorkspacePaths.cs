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
        if (relative.Contains('\\'))
        {
            report.Add(MissingFile.Backslashes(mention, relative));
            return null;
        }

        var path = Join(Parent(mention.File.Path), relative);
        if (path is null || !IsInside(path))
        {
            report.Add(OutsideWorkspace.At(mention, relative));
            return null;
        }

        path = AsNamed(path);
        var neighbours = NeighboursOf(path);
        // Some systems find a file under a name of other case, others wouldn't: the name must be the real one.
        if (world.FileExists(path) && neighbours.Contains(NameOf(path))) return path;

        report.Add(world.DirectoryExists(path)
            ? MissingFile.IsFolder(mention, relative)
            : MissingFile.At(mention, relative, Nearest.To(NameOf(path), neighbours)));
        return null;
    }

    /// <summary>The path as the disk names it: a Mac takes letters apart from their marks, and what a source says is composed.</summary>
    private string AsNamed(string path)
    {
        if (path.Length <= Root.Length || System.Text.Ascii.IsValid(path.AsSpan(Root.Length))) return path;

        var folder = AsNamed(Parent(path));
        var name = NameOf(path);
        foreach (var other in NamesIn(folder))
        {
            if (other == name) return Under(folder, name);
            if (Nfc.Compose(other) == name) name = other;
        }

        return Under(folder, name);
    }

    private List<string> NamesIn(string folder)
    {
        try
        {
            return world.DirectoryExists(folder) && world.List(folder) is var listing ? [.. listing.Files, .. listing.Folders] : [];
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    private IReadOnlyList<string> NeighboursOf(string path)
    {
        try
        {
            return world.DirectoryExists(Parent(path)) ? world.List(Parent(path)).Files : [];
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    /// <summary>True when the path, with all links on it resolved, lies in the workspace.</summary>
    public bool IsInside(string path)
    {
        if (!IsBelow(Root, path)) return false;
        return !world.FileExists(path) && !world.DirectoryExists(path) || RealPath(path) is { } real && IsBelow(_realRoot, real);
    }

    /// <summary>True when links on the path go round in a circle.</summary>
    public bool IsCircle(string path) => RealPath(path) is null;

    /// <returns>Null when links go round in a circle.</returns>
    private string? RealPath(string path)
    {
        try
        {
            return world.RealPath(path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    public string RelativeToRoot(string path) => path.Length == Root.Length ? "" : path[Under(Root, "").Length..];

    /// <summary>The root of a disk keeps its slash: `P:` alone would mean the current folder there.</summary>
    /// <returns>Empty above the root.</returns>
    public static string Parent(string path)
    {
        var slash = path.LastIndexOf('/');
        if (slash < 0 || slash == path.Length - 1) return "";
        return slash == 0 || slash == 2 && path[1] == ':' ? path[..(slash + 1)] : path[..slash];
    }

    /// <param name="folder">With a slash at its end when it is the root of a disk.</param>
    public static string Under(string folder, string name) => folder.EndsWith('/') ? folder + name : $"{folder}/{name}";

    public static string NameOf(string path) => path[(path.LastIndexOf('/') + 1)..];

    /// <summary>Joins a folder and a path from the sources; null when the path is not relative or climbs above the root of the disk.</summary>
    public static string? Join(string folder, string relative)
    {
        if (relative.Length == 0 || relative.Contains('\\') || relative.StartsWith('/') || relative.Contains(':')) return null;

        var parts = new List<string>(folder.TrimEnd('/').Split('/'));
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
        path == folder || path.StartsWith(Under(folder, ""), StringComparison.Ordinal);
}
