// Part of the door to files.
#pragma warning disable RS0030
namespace Kpss.Cli.World.Watching;

/// <summary>Changes as the system tells them. It may tell late, too much or nothing at all: whoever needs to know them all looks, too.</summary>
internal sealed class FolderEvents(Inbox inbox) : IDisposable
{
    /// <summary>A save storm of thousands of files fits in.</summary>
    private const int BufferSize = 64 * 1024;

    private readonly List<FileSystemWatcher> _watchers = [];

    /// <summary>False when the system will tell nothing, as when a network disk or a limit of watches stands in the way.</summary>
    public bool Begin(string folder, IReadOnlyList<string> files)
    {
        Dispose();
        try
        {
            Start(new(folder) { IncludeSubdirectories = true });
            foreach (var file in files) Start(new(Path.GetDirectoryName(file)!, Path.GetFileName(file)));
            return true;
        }
        catch (Exception cause) when (cause is IOException or ArgumentException or UnauthorizedAccessException)
        {
            Dispose();
            return false;
        }
    }

    public void Dispose()
    {
        foreach (var watcher in _watchers) watcher.Dispose();
        _watchers.Clear();
    }

    private void Start(FileSystemWatcher watcher)
    {
        _watchers.Add(watcher);
        watcher.InternalBufferSize = BufferSize;
        watcher.NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size;
        watcher.Created += (_, change) => Tell(change.FullPath);
        watcher.Deleted += (_, change) => Tell(change.FullPath);
        watcher.Renamed += (_, change) =>
        {
            Tell(change.OldFullPath);
            Tell(change.FullPath);
        };
        // Windows calls a folder changed whenever anything in it is; that is told of the thing itself.
        watcher.Changed += (_, change) =>
        {
            if (!Directory.Exists(change.FullPath)) Tell(change.FullPath);
        };
        // Some were lost: which ones, only a look can tell.
        watcher.Error += (_, _) => Tell("");
        watcher.EnableRaisingEvents = true;
    }

    private void Tell(string path) => inbox.Add(Slashes.Forward(path));
}
