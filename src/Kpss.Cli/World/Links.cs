// Links live in the machine's own files.
#pragma warning disable RS0030
namespace Kpss.Cli.World;

/// <summary>Symbolic links on the way to a file. The framework resolves the last name of a path only.</summary>
public static class Links
{
    /// <summary>As many as Linux follows before it takes them for a circle.</summary>
    private const int Most = 40;

    public static string Resolve(string path)
    {
        var followed = 0;
        return Slashes.Forward(Resolve(Path.GetFullPath(path), ref followed));
    }

    private static string Resolve(string path, ref int followed)
    {
        var parent = Path.GetDirectoryName(path);
        if (parent is null) return path;

        var here = Path.Join(Resolve(parent, ref followed), Path.GetFileName(path));
        if (TargetOf(here) is not { } target) return here;
        if (++followed > Most) throw new FileFailure(path, FileFailureKind.Other);

        return Resolve(Path.GetFullPath(target, Path.GetDirectoryName(here)!), ref followed);
    }

    private static string? TargetOf(string path)
    {
        try
        {
            return new FileInfo(path).LinkTarget;
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw FileFailure.From(path, cause);
        }
    }
}
