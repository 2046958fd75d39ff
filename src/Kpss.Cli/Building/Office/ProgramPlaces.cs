using Kpss.Cli.Workspaces;
using Kpss.Cli.World;
using Kpss.Documents;
using Kpss.Documents.Outside;

namespace Kpss.Cli.Building.Office;

/// <summary>Where a program is to be found. On Windows and macOS programs of this kind seldom stand on the search path.</summary>
/// <param name="Names">On the search path, the best first.</param>
/// <param name="OnWindows">Below a folder of installed programs.</param>
/// <param name="OnMac">Absolute.</param>
internal sealed record ProgramPlaces(Sequence<string> Names, Sequence<string> OnWindows, Sequence<string> OnMac)
{
    // They hold absolute folders and exist on Windows alone, so that no folder of a repository is taken for one of them.
    private static readonly string[] WindowsFolders = ["ProgramFiles", "ProgramFiles(x86)", "LOCALAPPDATA"];

    /// <returns>The absolute path; null when the program isn't there.</returns>
    public string? Find(IWorld world) => OnPath(world) ?? InWindowsFolders(world) ?? First(world, OnMac);

    private string? OnPath(IWorld world)
    {
        foreach (var name in Names)
        {
            if (world.Programs.Find(name) is { } file) return file;
        }

        return null;
    }

    private string? InWindowsFolders(IWorld world)
    {
        foreach (var variable in WindowsFolders)
        {
            if (world.Variable(variable) is not { Length: > 0 } folder) continue;
            if (First(world, OnWindows.Map(place => Places.Join(Slashes.Forward(folder), place))) is { } file) return file;
        }

        return null;
    }

    private static string? First(IWorld world, Sequence<string> files)
    {
        foreach (var file in files)
        {
            if (world.FileExists(file)) return file;
        }

        return null;
    }
}
