namespace Kpss.Rendering.Docx.Templates.Archive;

/// <summary>Names of the parts of a package, without the slash they begin with.</summary>
internal static class PartNames
{
    /// <summary>What a relation of a part leads to, be it told from the root or from the part's folder.</summary>
    public static string Resolve(string source, string target)
    {
        var path = Uri.UnescapeDataString(target.Replace('\\', '/'));
        var end = path.IndexOf('#', StringComparison.Ordinal);
        if (end >= 0) path = path[..end];

        var kept = new List<string>();
        foreach (var segment in (path.StartsWith('/') ? path : FolderOf(source) + path).Split('/'))
        {
            if (segment is "" or ".") continue;
            if (segment != "..") kept.Add(segment);
            else if (kept.Count > 0) kept.RemoveAt(kept.Count - 1);
        }

        return string.Join('/', kept);
    }

    /// <summary>The part that holds the relations of a part; those of the package for an empty name.</summary>
    public static string RelationsOf(string part)
    {
        var folder = FolderOf(part);
        return $"{folder}_rels/{part[folder.Length..]}.rels";
    }

    public static string ExtensionOf(string part) => part[(part.LastIndexOf('.') + 1)..].ToLowerInvariant();

    private static string FolderOf(string part) => part[..(part.LastIndexOf('/') + 1)];
}
