using Kpss.Cli.Workspaces;
using Kpss.Cli.World;
using Kpss.Documents.Outside;

namespace Kpss.Cli.Live;

/// <summary>Which paths can change a document: all in the workspace but what is built, hidden or passing.</summary>
internal sealed class WatchedPaths(string root)
{
    /// <summary>Folders of tools, which the sources never lie in.</summary>
    private const string Packages = "node_modules";

    /// <summary>Such as that of kpss itself, which would begin a round with each round that it tells of.</summary>
    private const string Log = ".log";

    private readonly HashSet<string> _written = new(StringComparer.FromComparison(PathCase.Comparison));

    /// <summary>The folder of kpss.yaml for documents, where no sources may lie; null as long as it is unknown.</summary>
    public string? Output { get; set; }

    /// <summary>Sources may lie beside files that go where the command line says, so of that folder these alone don't count.</summary>
    public void Add(List<OutputFile> written)
    {
        foreach (var file in written) _written.Add(file.Path);
    }

    /// <summary>Where the path stands from the root, for those who read it.</summary>
    public string Shown(string path) => Places.IsBelow(path, root) ? path[Places.Join(root, "").Length..] : path;

    public bool Count(string path)
    {
        if (!Places.IsBelow(path, root)) return false;
        if (Output is { } output && (path == output || Places.IsBelow(path, output))) return false;
        if (_written.Contains(path)) return false;
        foreach (var name in Shown(path).Split('/'))
        {
            if (name == Packages || PassingNames.Has(name) || name.EndsWith(Log, StringComparison.OrdinalIgnoreCase)) return false;
        }

        return true;
    }
}
