using Kpss.Cli.Workspaces;
using Kpss.Documents.Outside;

namespace Kpss.Cli.Adding;

/// <summary>The world as it would be with one file written: for looking before anything is.</summary>
internal sealed class ChangedWorld(IWorld world, OutputFile file) : IWorld
{
    public string CurrentDirectory => world.CurrentDirectory;

    public DateTimeOffset Now => world.Now;

    public TimeSpan Elapsed => world.Elapsed;

    public IConsole Console => world.Console;

    public IPrograms Programs => world.Programs;

    public string? Variable(string name) => world.Variable(name);

    public bool FileExists(string path) => path == file.Path || world.FileExists(path);

    public bool DirectoryExists(string path) => Places.IsBelow(file.Path, path) || world.DirectoryExists(path);

    public FolderListing List(string directory)
    {
        var listing = world.DirectoryExists(directory) ? world.List(directory) : new([], [], []);
        if (!Places.IsBelow(file.Path, directory)) return listing;

        var below = file.Path[Places.Join(directory, "").Length..];
        var slash = below.IndexOf('/', StringComparison.Ordinal);
        return slash < 0
            ? listing with { Files = With(listing.Files, below) }
            : listing with { Folders = With(listing.Folders, below[..slash]) };
    }

    public string RealPath(string path) => world.FileExists(path) || world.DirectoryExists(path) ? world.RealPath(path) : path;

    public byte[] Read(string path, int limit)
    {
        if (path != file.Path) return world.Read(path, limit);
        return file.Content.Length <= limit + 1L ? file.Content.ToArray() : file.Content[..(limit + 1)].ToArray();
    }

    public void WriteAll(IReadOnlyList<OutputFile> files) => throw new NotSupportedException();

    public void CreateAll(IReadOnlyList<OutputFile> files) => throw new NotSupportedException();

    private static List<string> With(IReadOnlyList<string> names, string name)
    {
        var all = new List<string>(names);
        if (!all.Contains(name)) all.Add(name);
        all.Sort(StringComparer.Ordinal);
        return all;
    }
}
