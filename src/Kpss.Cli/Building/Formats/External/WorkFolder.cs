using Kpss.Cli.Workspaces;
using Kpss.Documents.Outside;

namespace Kpss.Cli.Building.Formats.External;

/// <summary>The folder an external renderer is given, alone in a folder around it.</summary>
public static class WorkFolder
{
    /// <summary>A file or folder beside it, where nothing was; null when there is none.</summary>
    public static string? FirstBeside(IWorld world, string given)
    {
        var beside = world.List(Places.Parent(given)!);
        if (beside.Files is [var file, ..]) return file;
        foreach (var folder in beside.Folders)
        {
            if (!given.EndsWith("/" + folder, StringComparison.Ordinal)) return folder + "/";
        }

        return null;
    }
}
