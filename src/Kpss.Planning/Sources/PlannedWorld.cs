using Kpss.Documents.Outside;

namespace Kpss.Planning.Sources;

/// <summary>The world as it will be with files that aren't written yet, so that they can be checked before.</summary>
public sealed class PlannedWorld : WorldAround
{
    private readonly IWorld _world;
    private readonly Dictionary<string, OutputFile> _files = new(StringComparer.Ordinal);
    private readonly HashSet<string> _folders = new(StringComparer.Ordinal);

    public PlannedWorld(IWorld world, IEnumerable<OutputFile> files)
        : base(world)
    {
        _world = world;
        foreach (var file in files)
        {
            _files[file.Path] = file;
            for (var above = WorkspacePaths.Parent(file.Path); above.Length > 0; above = WorkspacePaths.Parent(above)) _folders.Add(above);
        }
    }

    public override bool FileExists(string path) => _files.ContainsKey(path) || base.FileExists(path);

    public override bool DirectoryExists(string path) => _folders.Contains(path) || base.DirectoryExists(path);

    public override FolderListing List(string directory)
    {
        var there = base.DirectoryExists(directory) ? base.List(directory) : new FolderListing([], [], []);
        return new(With(there.Files, _files.Keys, directory), With(there.Folders, _folders, directory), there.Links);
    }

    /// <summary>What isn't there yet lies where its folder really lies.</summary>
    public override string RealPath(string path)
    {
        var isThere = _world.FileExists(path) || _world.DirectoryExists(path);
        if (isThere || !_files.ContainsKey(path) && !_folders.Contains(path)) return base.RealPath(path);
        return WorkspacePaths.Under(RealPath(WorkspacePaths.Parent(path)), WorkspacePaths.NameOf(path));
    }

    public override byte[] Read(string path, int limit)
    {
        if (!_files.TryGetValue(path, out var file)) return base.Read(path, limit);
        return file.Content.Length > limit + 1L ? file.Content[..(limit + 1)].ToArray() : file.Content.ToArray();
    }

    private static List<string> With(IReadOnlyList<string> names, IEnumerable<string> paths, string directory)
    {
        var all = new List<string>(names);
        foreach (var path in paths)
        {
            if (WorkspacePaths.Parent(path) == directory && !names.Contains(WorkspacePaths.NameOf(path))) all.Add(WorkspacePaths.NameOf(path));
        }

        all.Sort(StringComparer.Ordinal);
        return all;
    }
}
