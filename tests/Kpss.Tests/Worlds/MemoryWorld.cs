using System.Text;
using Kpss.Cli.World;
using Kpss.Documents.Outside;

namespace Kpss.Tests.Worlds;

/// <summary>A world of files in memory: no disk, a clock that stands, no variables but those that were set.</summary>
internal sealed class MemoryWorld : IWorld
{
    private readonly SortedDictionary<string, byte[]> _files = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _folders = new(StringComparer.Ordinal);

    public string CurrentDirectory { get; set; } = "/disk";

    public DateTimeOffset Now { get; set; } = new(2025, 1, 15, 12, 0, 0, TimeSpan.FromHours(1));

    public TimeSpan Elapsed { get; set; }

    public MemoryConsole Console { get; } = new();

    IConsole IWorld.Console => Console;

    /// <summary>None are there unless a test brings some.</summary>
    public IPrograms Programs { get; set; } = new NoPrograms();

    public ILive Live { get; set; } = new EndedLive();

    public Dictionary<string, string> Variables { get; } = new(StringComparer.Ordinal);

    /// <summary>Thrown by every attempt to write.</summary>
    public Exception? WriteFailure { get; set; }

    public IReadOnlyDictionary<string, byte[]> Files => _files;

    public MemoryWorld With(string path, string text) => With(path, Encoding.UTF8.GetBytes(text));

    public MemoryWorld With(string path, byte[] content)
    {
        Put(path, content);
        return this;
    }

    public MemoryWorld WithFolder(string path)
    {
        for (var folder = path; folder.Contains('/', StringComparison.Ordinal); folder = folder[..folder.LastIndexOf('/')]) _folders.Add(folder);
        return this;
    }

    public string TextOf(string path) => Encoding.UTF8.GetString(_files[path]);

    public string? Variable(string name) => Variables.GetValueOrDefault(name);

    public bool FileExists(string path) => _files.ContainsKey(path);

    public bool DirectoryExists(string path) => path is "/" or [_, ':', '/'] || path == CurrentDirectory || _folders.Contains(path);

    public FolderListing List(string directory) => new(NamesIn(directory, _files.Keys), NamesIn(directory, _folders), []);

    public string RealPath(string path) => path;

    public byte[] Read(string path, int limit)
    {
        if (!_files.TryGetValue(path, out var content)) throw new FileNotFoundException(path);
        return content.Length <= limit + 1L ? [.. content] : content[..(limit + 1)];
    }

    public void WriteAll(IReadOnlyList<OutputFile> files)
    {
        if (WriteFailure is not null) throw WriteFailure;
        foreach (var file in files) Put(file.Path, file.Content.ToArray());
    }

    public void CreateAll(IReadOnlyList<OutputFile> files)
    {
        if (files.FirstOrDefault(file => FileExists(file.Path)) is { } there) throw new FileFailure(there.Path, FileFailureKind.AlreadyThere);
        WriteAll(files);
    }

    private void Put(string path, byte[] content)
    {
        WithFolder(path[..path.LastIndexOf('/')]);
        _files[path] = content;
    }

    private static string[] NamesIn(string directory, IEnumerable<string> paths)
    {
        var prefix = directory.EndsWith('/') ? directory : directory + "/";
        return [.. paths
            .Where(path => path.StartsWith(prefix, StringComparison.Ordinal) && path.LastIndexOf('/') == prefix.Length - 1)
            .Select(path => path[prefix.Length..])];
    }
}
