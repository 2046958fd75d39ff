using System.Text;
using Kpss.Cli.Workspaces;
using Kpss.Documents.Outside;
using Kpss.Planning.Authoring;
using Kpss.Planning.Sources;

namespace Kpss.Cli.Adding;

/// <summary>Every fresh clone has settings of git: a new workspace leaves them as they are and says what they lack.</summary>
internal static class GitFiles
{
    public static bool IsKept(string folder, StartingFile file, IWorld world) =>
        file.Path is ".gitignore" or ".gitattributes" && world.FileExists(Places.Join(folder, file.Path));

    /// <returns>The lines that a new workspace needs and the file there does not have.</returns>
    public static List<string> Missing(string folder, StartingFile file, IWorld world)
    {
        var there = new HashSet<string>(LinesOf(Encoding.UTF8.GetString(world.Read(Places.Join(folder, file.Path), Limits.FileSize))), StringComparer.Ordinal);
        return LinesOf(file.Text).FindAll(line => line[0] != '#' && !there.Contains(line));
    }

    private static List<string> LinesOf(string text) =>
        [.. text.TrimStart('\uFEFF').Split((char[])['\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
}
