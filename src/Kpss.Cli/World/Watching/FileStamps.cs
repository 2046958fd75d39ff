// Part of the door to files.
#pragma warning disable RS0030
namespace Kpss.Cli.World.Watching;

/// <summary>Sizes and times of files, to find out what changed where nobody told.</summary>
internal sealed class FileStamps
{
    private readonly Dictionary<string, Stamp> _stamps = new(StringComparer.Ordinal);

    private readonly record struct Stamp(long Length, DateTime Written);

    public bool Knows(string path) => _stamps.ContainsKey(path);

    /// <param name="files">Watched beside the folder; those that are missing are left out.</param>
    public static FileStamps Of(string folder, IReadOnlyList<string> files, Predicate<string> counts)
    {
        var stamps = new FileStamps();
        stamps.Collect(new DirectoryInfo(folder), counts);
        foreach (var file in files) stamps.Add(file, new FileInfo(file));
        return stamps;
    }

    /// <summary>Files that came, changed or went until the later look.</summary>
    public List<string> Changes(FileStamps later)
    {
        var changes = new List<string>();
        foreach (var (path, stamp) in later._stamps)
        {
            if (!_stamps.TryGetValue(path, out var before) || before != stamp) changes.Add(path);
        }

        foreach (var path in _stamps.Keys)
        {
            if (!later.Knows(path)) changes.Add(path);
        }

        return changes;
    }

    private void Collect(DirectoryInfo folder, Predicate<string> counts)
    {
        foreach (var entry in EntriesOf(folder))
        {
            var path = Slashes.Forward(entry.FullName);
            if (!counts(path)) continue;
            if (entry is FileInfo file) Add(path, file);
            // A link may lead round in a circle, and sources never lie behind one.
            else if (entry.LinkTarget is null) Collect((DirectoryInfo)entry, counts);
        }
    }

    private static FileSystemInfo[] EntriesOf(DirectoryInfo folder)
    {
        try
        {
            return folder.GetFileSystemInfos();
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            // It went while it was looked at, or was never ours to see.
            return [];
        }
    }

    private void Add(string path, FileInfo file)
    {
        if (file.Exists) _stamps[path] = new(file.Length, file.LastWriteTimeUtc);
    }
}
