using Kpss.Documents.Diagnostics;
using Kpss.Planning.Model;
using Kpss.Planning.Sources;

namespace Kpss.Planning.Checks.Warnings.Shortenings;

/// <summary>The file of a workspace where an author would write an abbreviation.</summary>
internal static class AbbreviationFile
{
    private const string NewFile = "zkratky.yaml";
    private const string NewFolder = "rejstriky";

    /// <returns>How to write the abbreviation there.</returns>
    public static Bilingual WayOut(Workspace workspace, string abbreviation)
    {
        if (workspace.Registers.Abbreviations is [var first, ..]) return InFile(workspace, first.Place.File.Path, abbreviation);
        if (OnlyFile(workspace.Registers) is { } only) return InFile(workspace, only, abbreviation);
        var file = $"{Folder(workspace)}/{NewFile}".TrimStart('/');
        return new(
            $"založte soubor {file} s řádkem „zkratky:“ a pod ním odsazeným „{abbreviation}: …“ s plným zněním; je-li to jméno, patří mezi subjekty",
            $"make a file {file} with a line `zkratky:` and under it an indented `{abbreviation}: …` with the long form; if it is a name, it belongs to the actors");
    }

    private static Bilingual InFile(Workspace workspace, string path, string abbreviation)
    {
        var file = Relative(workspace, path);
        return new(
            $"doplňte do {file} pod „zkratky:“ řádek „{abbreviation}: …“ s plným zněním; je-li to jméno, patří mezi subjekty",
            $"add a line `{abbreviation}: …` with the long form under `zkratky:` in {file}; if it is a name, it belongs to the actors");
    }

    /// <returns>The file that holds all registers; null when there are several or none.</returns>
    private static string? OnlyFile(Registers registers)
    {
        string? only = null;
        foreach (var entry in registers.All)
        {
            var path = entry.Place.File.Path;
            if (only is not null && only != path) return null;
            only = path;
        }

        return only;
    }

    private static string Folder(Workspace workspace)
    {
        foreach (var entry in workspace.Registers.All) return WorkspacePaths.Parent(Relative(workspace, entry.Place.File.Path));
        return NewFolder;
    }

    private static string Relative(Workspace workspace, string path) => path[WorkspacePaths.Under(workspace.Root, "").Length..];
}
