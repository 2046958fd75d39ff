using Kpss.Cli.Workspaces;
using Kpss.Documents.Outside;

namespace Kpss.Cli.Building.Formats.External;

/// <summary>
/// Sees what changed where an external renderer has no business: in the workspace and beside the folder it was given.
/// It runs with the user's rights, and nobody can see all that it does; but a program with a wrong path in it is caught.
/// </summary>
public sealed class FolderWatch
{
    private readonly IWorld _world;
    private readonly string _root;
    private readonly string _given;
    private readonly SortedDictionary<string, string> _before;

    private FolderWatch(IWorld world, string root, string given)
    {
        _world = world;
        _root = root;
        _given = given;
        _before = Look();
    }

    /// <param name="given">The folder that is the renderer's own.</param>
    public static FolderWatch Begin(IWorld world, string root, string given) => new(world, root, given);

    /// <summary>A file or folder beside the renderer's own, where nothing was; null when there is none.</summary>
    public string? FirstBeside()
    {
        var beside = _world.List(Places.Parent(_given)!);
        if (beside.Files is [var file, ..]) return file;
        foreach (var folder in beside.Folders)
        {
            if (!_given.EndsWith("/" + folder, StringComparison.Ordinal)) return folder + "/";
        }

        return null;
    }

    /// <summary>A file of the workspace that came, went or changed since the beginning; null when none did.</summary>
    public string? FirstChange()
    {
        var now = Look();
        foreach (var (path, print) in now)
        {
            if (!_before.TryGetValue(path, out var old) || old != print) return path;
        }

        foreach (var path in _before.Keys)
        {
            if (!now.ContainsKey(path)) return path;
        }

        return null;
    }

    private SortedDictionary<string, string> Look()
    {
        var prints = new SortedDictionary<string, string>(StringComparer.Ordinal);
        Look(_root, "", prints);
        return prints;
    }

    private void Look(string folder, string shown, SortedDictionary<string, string> prints)
    {
        var listing = _world.List(folder);
        foreach (var name in listing.Files) prints.Add(shown + name, listing.Links.Contains(name) ? "link" : PrintOf(Places.Join(folder, name)));
        foreach (var name in listing.Folders)
        {
            // Folders such as .git belong to other programs, which work whenever they like.
            if (name.StartsWith('.') || listing.Links.Contains(name)) continue;
            Look(Places.Join(folder, name), $"{shown}{name}/", prints);
        }
    }

    private string PrintOf(string path)
    {
        try
        {
            var content = _world.Read(path, ExternalLimits.Bytes);
            var hash = new HashCode();
            hash.AddBytes(content);
            return $"{content.Length} {hash.ToHashCode()}";
        }
        catch (IOException)
        {
            return "unreadable";
        }
    }
}
