using System.Text;
using Kpss.Documents.Outside;
using Kpss.Planning.Sources;

namespace Kpss.Planning.Repair;

/// <summary>The real world with some texts already changed in it, so that a repair is tried out before anything is written.</summary>
public sealed class EditedWorld(IWorld world) : IWorld
{
    private const char ByteOrderMark = '\uFEFF';

    private readonly SortedDictionary<string, string> _texts = new(StringComparer.Ordinal);

    public string CurrentDirectory => world.CurrentDirectory;

    public DateTimeOffset Now => world.Now;

    public TimeSpan Elapsed => world.Elapsed;

    public IConsole Console => world.Console;

    public IPrograms Programs => world.Programs;

    /// <summary>What is otherwise than in the real world, by path.</summary>
    public IReadOnlyList<ChangedText> Changes
    {
        get
        {
            var changes = new List<ChangedText>(_texts.Count);
            foreach (var (path, text) in _texts)
            {
                var before = Encoding.UTF8.GetString(world.Read(path, Limits.FileSize));
                if (before != text) changes.Add(new(path, before, text));
            }

            return changes;
        }
    }

    /// <summary>Puts a text in the place of a file; a byte order mark that the file has stays.</summary>
    public void Put(string path, string text)
    {
        var hasMark = world.Read(path, Limits.FileSize).AsSpan().StartsWith(Encoding.UTF8.Preamble);
        _texts[path] = hasMark ? ByteOrderMark + text : text;
    }

    /// <summary>Another world that starts with the same changes.</summary>
    public EditedWorld Branch()
    {
        var branch = new EditedWorld(world);
        foreach (var (path, text) in _texts) branch._texts[path] = text;
        return branch;
    }

    public byte[] Read(string path, int limit) => _texts.TryGetValue(path, out var text) ? Encoding.UTF8.GetBytes(text) : world.Read(path, limit);

    public string? Variable(string name) => world.Variable(name);

    public bool FileExists(string path) => world.FileExists(path);

    public bool DirectoryExists(string path) => world.DirectoryExists(path);

    public FolderListing List(string directory) => world.List(directory);

    public string RealPath(string path) => world.RealPath(path);

    public void WriteAll(IReadOnlyList<OutputFile> files) => throw new NotSupportedException("Nothing is written while a repair is tried out.");

    public void CreateAll(IReadOnlyList<OutputFile> files) => throw new NotSupportedException("Nothing is written while a repair is tried out.");
}

/// <summary>A file before and after, each with its byte order mark if it has one.</summary>
public sealed record ChangedText(string Path, string Before, string After);
