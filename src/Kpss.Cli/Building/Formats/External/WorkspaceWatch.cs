using Kpss.Documents.Outside;

namespace Kpss.Cli.Building.Formats.External;

/// <summary>
/// Sees what external renderers changed in the workspace, where they have no business. They run with the user's rights,
/// and nobody can see all that they do; but a program with a wrong path in it is caught. One watch serves a whole build,
/// so that the workspace is looked through once a run.
/// </summary>
public sealed class WorkspaceWatch
{
    private SortedDictionary<string, string>? _seen;

    /// <summary>Looks at the workspace, unless that was done after an earlier run.</summary>
    /// <param name="output">The workspace's own output folder, which is not looked at.</param>
    public void Begin(IWorld world, string root, string output) => _seen ??= WorkspacePrints.Of(world, root, output);

    /// <summary>The first file of the workspace that came, changed or went since it was last looked at; null when none did.</summary>
    public WorkspaceChange? FirstChange(IWorld world, string root, string output)
    {
        var before = _seen ?? throw new InvalidOperationException("Nothing was looked at yet.");
        var now = _seen = WorkspacePrints.Of(world, root, output);
        foreach (var (path, print) in now)
        {
            if (!before.TryGetValue(path, out var old)) return new(path, ChangeKind.Came);
            if (old != print) return new(path, ChangeKind.Changed);
        }

        foreach (var path in before.Keys)
        {
            if (!now.ContainsKey(path)) return new(path, ChangeKind.Went);
        }

        return null;
    }
}

/// <param name="Path">From the root of the workspace.</param>
public sealed record WorkspaceChange(string Path, ChangeKind Kind);

public enum ChangeKind
{
    Came,
    Changed,
    Went,
}
