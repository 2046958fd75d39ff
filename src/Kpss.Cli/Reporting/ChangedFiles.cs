using Kpss.Cli.Building;
using Kpss.Cli.Workspaces;
using Kpss.Documents.Diagnostics;
using Kpss.Documents.Outside;
using Kpss.Planning.Repair;

namespace Kpss.Cli.Reporting;

/// <summary>Changes of sources, written to the disk or shown as a patch.</summary>
internal static class ChangedFiles
{
    public static void Write(IReadOnlyList<ChangedText> changes, string root, IWorld world)
    {
        var files = new List<OutputFile>(changes.Count);
        // A link stays one: what it leads to is changed.
        foreach (var change in changes) files.Add(change.Output with { Path = world.RealPath(change.Path) });
        OutputGuard.Check(world, world.RealPath(root), files);
        world.WriteAll(files);
    }

    /// <summary>Shows the changes, below what was told of them, so that `git apply` takes them in the current directory, or in the workspace when that lies elsewhere.</summary>
    public static void Show(IReadOnlyList<ChangedText> changes, string root, Session session)
    {
        var (world, console) = (session.World, session.World.Console);
        console.Error.Flush();
        var isHere = root == world.CurrentDirectory || Places.IsBelow(root, world.CurrentDirectory);
        var diff = new UnifiedDiff(console.Out, Ink.For(console.OutIsTerminal, world));
        foreach (var change in changes) diff.Write(Places.Shown(change.Path, isHere ? world.CurrentDirectory : root), change.Before.Written, change.After.Written);
        console.Out.Flush();
        if (!isHere && changes.Count > 0) console.Error.WriteLine(Elsewhere(root).In(session.Language));
    }

    private static Bilingual Elsewhere(string root) => new($"Cesty v rozdílu se počítají od složky {root}.", $"The paths in the diff start at {root}.");
}
