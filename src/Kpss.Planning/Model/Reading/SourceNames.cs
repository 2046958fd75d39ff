using Kpss.Documents.Diagnostics;
using Kpss.Documents.Outside;
using Kpss.Planning.Sources;
using Kpss.Planning.Sources.Rules;

namespace Kpss.Planning.Model.Reading;

/// <summary>Which files of a folder are sources, and which only would be under their right names.</summary>
internal sealed class SourceNames(Report report)
{
    private static readonly string[] Fixed = [FolderWalk.WorkspaceFile, PlanFiles.Marker];

    public static bool IsSource(string name) => IsYaml(name) && name[0] != '.' && RightName(name) is null;

    /// <summary>True for Markdown, except for what tells people about the folder.</summary>
    public static bool IsText(string name) => name.EndsWith(".md", StringComparison.OrdinalIgnoreCase) && !name.Equals("README.md", StringComparison.OrdinalIgnoreCase);

    public static bool IsYaml(string name) =>
        name.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".yml", StringComparison.OrdinalIgnoreCase);

    /// <summary>The file of a fixed name; if there is only a misnamed one, that one, so that what it holds is checked too.</summary>
    public string? Find(string fixedName, string folder, FolderListing listing)
    {
        string? found = null;
        foreach (var name in listing.Files)
        {
            if (name == fixedName) return name;
            if (RightName(name) == fixedName) found = name;
        }

        if (found is not null) report.Add(MisnamedFile.At(PlaceOf(folder, found), found, fixedName));
        return found;
    }

    /// <summary>The misnamed files that <see cref="Find"/> didn't speak of.</summary>
    public void ReportMisnamed(string folder, FolderListing listing)
    {
        foreach (var name in listing.Files)
        {
            if (name.EndsWith(".txt", StringComparison.OrdinalIgnoreCase) && IsYaml(name[..^4])) report.Add(MisnamedFile.At(PlaceOf(folder, name), name, name[..^4]));
            if (RightName(name) is not { } right || right == name) continue;
            if (listing.Files.Contains(right)) report.Add(MisnamedFile.Beside(PlaceOf(folder, name), name, right));
            else if (right == FolderWalk.WorkspaceFile) report.Add(MisnamedFile.At(PlaceOf(folder, name), name, right));
        }
    }

    /// <summary>The fixed name that a name is or was meant to be; null for all others.</summary>
    private static string? RightName(string name)
    {
        var folded = Words.Fold(name);
        if (folded.EndsWith(".yml", StringComparison.Ordinal)) folded = folded[..^4] + ".yaml";
        return Array.Find(Fixed, candidate => candidate == folded);
    }

    private static SourceSpan PlaceOf(string folder, string name) => new SourceFile($"{folder}/{name}", "").Start;
}
