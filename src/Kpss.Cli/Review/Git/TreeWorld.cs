using Kpss.Documents.Outside;

namespace Kpss.Cli.Review.Git;

/// <summary>The files of a workspace as a commit has them. All else is the machine's; nothing can be written.</summary>
/// <param name="root">As git names the folder, `HEAD~1:plans/klatovsko`, so that places in messages look like that.</param>
internal sealed class TreeWorld(IWorld machine, string root) : WorldAround(machine)
{
    private readonly Dictionary<string, Func<int, byte[]>> _files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (SortedSet<string> Files, SortedSet<string> Folders)> _folders = new(StringComparer.Ordinal) { [root] = (Names(), Names()) };

    public string Root => root;

    /// <param name="relative">From the root.</param>
    /// <param name="read">Gives the content, of a long one at least as many bytes as it is asked for.</param>
    public void Add(string relative, Func<int, byte[]> read)
    {
        var folder = root;
        var parts = relative.Split('/');
        foreach (var part in parts.AsSpan(0, parts.Length - 1))
        {
            _folders[folder].Folders.Add(part);
            folder = $"{folder}/{part}";
            _folders.TryAdd(folder, (Names(), Names()));
        }

        _folders[folder].Files.Add(parts[^1]);
        _files[$"{folder}/{parts[^1]}"] = read;
    }

    /// <summary>A link to a file of the same tree is that file; one that leads elsewhere is not there, as a commit doesn't hold its target.</summary>
    public void AddLink(string relative, string target)
    {
        var slash = relative.LastIndexOf('/');
        var folder = slash < 0 ? root : $"{root}/{relative[..slash]}";
        if (Planning.Sources.WorkspacePaths.Join(folder, target) is { } path && _files.TryGetValue(path, out var read)) Add(relative, read);
    }

    public override bool FileExists(string path) => _files.ContainsKey(path);

    public override bool DirectoryExists(string path) => _folders.ContainsKey(path);

    public override FolderListing List(string directory) => _folders.TryGetValue(directory, out var names)
        ? new([.. names.Files], [.. names.Folders], [])
        : throw new IOException($"No folder in the commit: {directory}");

    public override string RealPath(string path) => path;

    public override byte[] Read(string path, int limit)
    {
        if (!_files.TryGetValue(path, out var read)) throw new IOException($"No file in the commit: {path}");
        var content = read(limit + 1);
        return content.Length <= limit + 1L ? content : content[..(limit + 1)];
    }

    private static SortedSet<string> Names() => new(StringComparer.Ordinal);
}
