using Kpss.Cli.World;

namespace Kpss.Cli.Workspaces;

/// <summary>Paths between the two forms they have: as the user types and reads them, and absolute with forward slashes.</summary>
public static class Places
{
    /// <param name="given">Relative to the current directory, or absolute.</param>
    public static string Absolute(string given, string currentDirectory)
    {
        var path = Slashes.Forward(given);
        var drive = currentDirectory is [_, ':', ..] ? currentDirectory[..2] : "";
        if (path.StartsWith("//", StringComparison.Ordinal) && drive.Length > 0) return "/" + Fold(path[1..]);
        if (path.StartsWith('/')) return drive + Fold(path);
        if (path is [_, ':', '/', ..] && drive.Length > 0) return path[..2] + Fold(path[2..]);
        return drive + Fold($"{currentDirectory[drive.Length..]}/{path}");
    }

    /// <summary>Relative when it lies under the current directory, else as it is.</summary>
    public static string Shown(string path, string currentDirectory)
    {
        var prefix = currentDirectory.EndsWith('/') ? currentDirectory : currentDirectory + "/";
        return path.Length > prefix.Length && path.StartsWith(prefix, StringComparison.Ordinal) ? path[prefix.Length..] : path;
    }

    /// <summary>Null above the root.</summary>
    public static string? Parent(string path)
    {
        var slash = path.LastIndexOf('/');
        if (slash < 0 || slash == path.Length - 1) return null;
        return slash == 0 || path[slash - 1] == ':' ? path[..(slash + 1)] : path[..slash];
    }

    public static string Join(string folder, string name) => folder.EndsWith('/') ? folder + name : $"{folder}/{name}";

    private static string Fold(string rooted)
    {
        var kept = new List<string>();
        foreach (var segment in rooted.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (segment == ".") continue;
            if (segment != "..") kept.Add(segment);
            else if (kept.Count > 0) kept.RemoveAt(kept.Count - 1);
        }

        return "/" + string.Join('/', kept);
    }
}
