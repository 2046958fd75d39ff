using System.Globalization;
using Kpss.Cli.Workspaces;
using Kpss.Documents.Outside;

namespace Kpss.Cli.Building.Formats.External;

/// <summary>The files of a workspace, each with a print of its content, without those that other programs keep there for themselves.</summary>
public static class WorkspacePrints
{
    /// <summary>Bytes of a file that are read: far more than a source has.</summary>
    private const int MostRead = 16 * 1024 * 1024;

    /// <returns>Prints by paths from <paramref name="root"/>.</returns>
    /// <param name="output">The folder of built documents, which is left out.</param>
    public static SortedDictionary<string, string> Of(IWorld world, string root, string output)
    {
        var prints = new SortedDictionary<string, string>(StringComparer.Ordinal);
        Collect(world, root, output, "", prints);
        return prints;
    }

    private static void Collect(IWorld world, string folder, string output, string shown, SortedDictionary<string, string> prints)
    {
        var listing = world.List(folder);
        foreach (var name in listing.Files)
        {
            if (!PassingNames.Has(name)) prints.Add(shown + name, listing.Links.Contains(name) ? "link" : PrintOf(world, Places.Join(folder, name)));
        }

        foreach (var name in listing.Folders)
        {
            var path = Places.Join(folder, name);
            if (name.StartsWith('.') || listing.Links.Contains(name) || path == output) continue;
            Collect(world, path, output, $"{shown}{name}/", prints);
        }
    }

    private static string PrintOf(IWorld world, string path)
    {
        try
        {
            var content = world.Read(path, MostRead);
            var hash = new HashCode();
            hash.AddBytes(content);
            return string.Create(CultureInfo.InvariantCulture, $"{content.Length} {hash.ToHashCode()}");
        }
        catch (IOException)
        {
            return "unreadable";
        }
    }
}
