using Kpss.Documents;
using Kpss.Documents.Outside;

namespace Kpss.Cli.Live;

/// <summary>
/// Gathers changes into rounds. A save is one even where the editor writes beside the file and moves it over;
/// so are the many files that a git checkout changes.
/// </summary>
internal sealed class Rounds(IFolderWatch watch, IWorld world)
{
    /// <summary>Nobody notices it, and the few steps of a save lie closer to each other.</summary>
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(20);

    /// <summary>After more files than a person saves at once, and while one of them seems to be only half saved.</summary>
    private static readonly TimeSpan LongQuiet = TimeSpan.FromMilliseconds(150);

    /// <summary>Where something never stops changing, a round begins anyway.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(2);

    private const int MostOfSave = 4;

    /// <returns>What changed, in ordinal order; null when the user has ended the program.</returns>
    public Sequence<string>? Next()
    {
        if (watch.Wait(longest: null) is not { } first) return null;

        var changed = new SortedSet<string>(first, StringComparer.Ordinal);
        var begin = world.Elapsed;
        while (world.Elapsed - begin < Longest)
        {
            if (watch.Wait(changed.Count > MostOfSave || IsUnfinished(changed) ? LongQuiet : Quiet) is not { } more) return null;
            if (more.Count == 0) break;
            changed.UnionWith(more);
        }

        return changed.ToSequence();
    }

    /// <summary>Some editors delete a file or empty it before they write it anew: that would show as an error for a moment.</summary>
    private bool IsUnfinished(SortedSet<string> changed)
    {
        foreach (var path in changed)
        {
            if (!world.DirectoryExists(path) && IsEmpty(path)) return true;
        }

        return false;
    }

    private bool IsEmpty(string path)
    {
        try
        {
            return world.Read(path, limit: 0).Length == 0;
        }
        catch (IOException)
        {
            // It is gone, or the editor still has it to itself.
            return true;
        }
    }
}
