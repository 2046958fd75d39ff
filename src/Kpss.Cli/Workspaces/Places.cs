using Kpss.Cli.World;

namespace Kpss.Cli.Workspaces;

/// <summary>Paths between the two forms they have: as the user types and reads them, and absolute with forward slashes.</summary>
public static class Places
{
    /// <param name="given">Relative to the current directory, or absolute.</param>
    public static string Absolute(string given, string currentDirectory)
    {
        var path = Slashes.Forward(given);
        var drive = DriveOf(currentDirectory);
        var own = drive.Length > 0 ? DriveOf(path) : "";
        if (own.Length > 0 && (own[0] == '/' || path is [_, ':', '/', ..])) return own + Fold(path[own.Length..]);
        if (path.StartsWith('/')) return drive + Fold(path);
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
        var drive = DriveOf(path);
        if (path.Length <= drive.Length + 1) return null;
        var slash = path.LastIndexOf('/');
        return slash <= drive.Length ? path[..(drive.Length + 1)] : path[..slash];
    }

    public static string NameOf(string path) => path[(path.LastIndexOf('/') + 1)..];

    public static string Join(string folder, string name) => folder.EndsWith('/') ? folder + name : $"{folder}/{name}";

    /// <summary>True for everything inside the folder, at any depth; false for the folder itself.</summary>
    public static bool IsBelow(string path, string folder)
    {
        var inside = Join(folder, "");
        return path.Length > inside.Length && path.StartsWith(inside, PathCase.Comparison);
    }

    /// <summary>What Windows has before the root: `C:` or `//server/share`. Empty elsewhere.</summary>
    private static string DriveOf(string path)
    {
        if (path is [var letter, ':', ..] && char.IsAsciiLetter(letter)) return path[..2];
        if (!path.StartsWith("//", StringComparison.Ordinal)) return "";
        var share = path.IndexOf('/', 2) + 1;
        var end = share > 0 ? path.IndexOf('/', share) : -1;
        return end < 0 ? path : path[..end];
    }

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
