using Kpss.Documents.Outside;
using Kpss.Planning.Sources;

namespace Kpss.Planning.Authoring.Rollover;

/// <summary>The world as it will be with files that aren't written yet, so that they can be checked before.</summary>
internal sealed class PlannedWorld : IWorld
{
    private readonly IWorld _world;
    private readonly string _folder;
    private readonly Dictionary<string, OutputFile> _files = new(StringComparer.Ordinal);
    private readonly HashSet<string> _folders = new(StringComparer.Ordinal);

    /// <param name="folder">The new folder that holds all the files.</param>
    public PlannedWorld(IWorld world, string folder, IEnumerable<OutputFile> files)
    {
        (_world, _folder) = (world, folder);
        foreach (var file in files)
        {
            _files.Add(file.Path, file);
            for (var above = WorkspacePaths.Parent(file.Path); above.Length >= folder.Length; above = WorkspacePaths.Parent(above)) _folders.Add(above);
        }
    }

    public string CurrentDirectory => _world.CurrentDirectory;

    public DateTimeOffset Now => _world.Now;

    public TimeSpan Elapsed => _world.Elapsed;

    public IConsole Console => _world.Console;

    public IPrograms Programs => _world.Programs;

    public string? Variable(string name) => _world.Variable(name);

    public bool FileExists(string path) => _files.ContainsKey(path) || _world.FileExists(path);

    public bool DirectoryExists(string path) => _folders.Contains(path) || _world.DirectoryExists(path);

    public FolderListing List(string directory)
    {
        var there = _world.DirectoryExists(directory) ? _world.List(directory) : new FolderListing([], [], []);
        return new(With(there.Files, _files.Keys, directory), With(there.Folders, _folders, directory), there.Links);
    }

    public string RealPath(string path)
    {
        if (!_folders.Contains(path) && !_files.ContainsKey(path)) return _world.RealPath(path);
        var parent = WorkspacePaths.Parent(_folder);
        return WorkspacePaths.Under(_world.RealPath(parent), path[WorkspacePaths.Under(parent, "").Length..]);
    }

    public byte[] Read(string path, int limit)
    {
        if (!_files.TryGetValue(path, out var file)) return _world.Read(path, limit);
        return file.Content.Length > limit + 1L ? file.Content[..(limit + 1)].ToArray() : file.Content.ToArray();
    }

    public void WriteAll(IReadOnlyList<OutputFile> files) => throw new NotSupportedException();

    public void CreateAll(IReadOnlyList<OutputFile> files) => throw new NotSupportedException();

    private static List<string> With(IReadOnlyList<string> names, IEnumerable<string> paths, string directory)
    {
        var all = new List<string>(names);
        foreach (var path in paths)
        {
            if (WorkspacePaths.Parent(path) == directory) all.Add(WorkspacePaths.NameOf(path));
        }

        all.Sort(StringComparer.Ordinal);
        return all;
    }
}
