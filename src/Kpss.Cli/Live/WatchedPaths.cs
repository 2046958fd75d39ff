using Kpss.Cli.Workspaces;

namespace Kpss.Cli.Live;

/// <summary>Which paths can change a document: all in the workspace but what is built, hidden or passing.</summary>
internal sealed class WatchedPaths(string root)
{
    /// <summary>Folders of tools, which the sources never lie in.</summary>
    private const string Packages = "node_modules";

    /// <summary>Where documents are written; null as long as that is unknown.</summary>
    public string? Output { get; set; }

    /// <summary>Where the path stands from the root, for those who read it.</summary>
    public string Shown(string path) => Places.IsBelow(path, root) ? path[Places.Join(root, "").Length..] : path;

    public bool Count(string path)
    {
        if (!Places.IsBelow(path, root)) return false;
        if (Output is { } output && (path == output || Places.IsBelow(path, output))) return false;
        foreach (var name in Shown(path).Split('/'))
        {
            if (name == Packages || PassingNames.Has(name)) return false;
        }

        return true;
    }
}
