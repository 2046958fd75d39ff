using Kpss.Cli.Workspaces;
using Kpss.Cli.World;
using Kpss.Documents.Outside;

namespace Kpss.Cli.Building;

/// <summary>
/// What is written lies where it may, wherever links lead by the time of writing: in the workspace, or in the folder that
/// the user named.
/// </summary>
public static class OutputGuard
{
    /// <exception cref="FileFailure">A link on the way leads out of <paramref name="root"/>.</exception>
    public static void Check(IWorld world, string root, IReadOnlyList<OutputFile> files)
    {
        var folder = "";
        foreach (var file in files)
        {
            if (Places.Parent(file.Path) == folder) continue;
            folder = Places.Parent(file.Path)!;
            Check(world, root, folder);
        }
    }

    private static void Check(IWorld world, string root, string folder)
    {
        var inside = world.RealPath(root);
        for (var existing = folder; existing is not null && existing.Length > root.Length; existing = Places.Parent(existing))
        {
            if (!world.DirectoryExists(existing)) continue;
            if (!Places.IsBelow(world.RealPath(existing), inside)) throw new FileFailure(existing, FileFailureKind.LinkOutside);
            return;
        }
    }
}
