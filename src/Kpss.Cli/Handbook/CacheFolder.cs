using Kpss.Documents.Outside;

namespace Kpss.Cli.Handbook;

/// <summary>Where a program may keep what it can make anew.</summary>
internal static class CacheFolder
{
    public static string Of(IWorld world)
    {
        if (world.Variable("LOCALAPPDATA") is { Length: > 0 } windows) return $"{windows.Replace('\\', '/')}/kpss";
        // A known name among the temporary folders of all could belong to somebody else, who would change the page before it opens.
        // A new one is nobody else's; it stays, as the browser reads it yet.
        if (world.Variable("HOME") is not ['/', _, ..] home) return world.Programs.CreateTemporaryFolder();
        if (world.DirectoryExists($"{home}/Library/Caches")) return $"{home}/Library/Caches/kpss";

        // A browser out of a snap, as Ubuntu has it, may look into no folder that is hidden.
        if (world.DirectoryExists($"{home}/snap")) return $"{home}/kpss-prirucka";
        return world.Variable("XDG_CACHE_HOME") is ['/', _, ..] cache ? $"{cache}/kpss" : $"{home}/.cache/kpss";
    }
}
