using System.Text;
using Kpss.Documents.Outside;
using Kpss.Planning.Sources;

namespace Kpss.Planning.Repair;

/// <summary>The real world with some texts already changed in it, so that a repair is tried out before anything is written.</summary>
public sealed class EditedWorld(IWorld world) : WorldAround(world)
{
    private const char ByteOrderMark = '\uFEFF';

    // The files as they are, whatever is put in their place here.
    private readonly IWorld _world = world;
    private readonly SortedDictionary<string, string> _texts = new(StringComparer.Ordinal);

    /// <summary>What is otherwise than in the real world, by path.</summary>
    public IReadOnlyList<ChangedText> Changes
    {
        get
        {
            var changes = new List<ChangedText>(_texts.Count);
            foreach (var (path, text) in _texts)
            {
                var before = Encoding.UTF8.GetString(_world.Read(path, Limits.FileSize));
                if (before != text) changes.Add(new(path, before, text));
            }

            return changes;
        }
    }

    /// <summary>Puts a text in the place of a file; a byte order mark that the file has stays.</summary>
    public void Put(string path, string text)
    {
        var hasMark = _world.Read(path, Limits.FileSize).AsSpan().StartsWith(Encoding.UTF8.Preamble);
        _texts[path] = hasMark ? ByteOrderMark + text : text;
    }

    /// <summary>Another world that starts with the same changes.</summary>
    public EditedWorld Branch()
    {
        var branch = new EditedWorld(_world);
        foreach (var (path, text) in _texts) branch._texts[path] = text;
        return branch;
    }

    public override byte[] Read(string path, int limit) => _texts.TryGetValue(path, out var text) ? Encoding.UTF8.GetBytes(text) : _world.Read(path, limit);
}

/// <summary>A file before and after, each with its byte order mark if it has one.</summary>
public sealed record ChangedText(string Path, string Before, string After);
