using Kpss.Cli.CommandLine;
using Kpss.Cli.Workspaces;
using Kpss.Documents.Outside;
using Kpss.Planning.Model;

namespace Kpss.Cli.Building;

/// <summary>From the name of a Word template on the command line to the file.</summary>
public static class TemplateChoice
{
    /// <param name="given">Relative to the current directory, or absolute; null when none was given.</param>
    /// <returns>The usage mistake, or null when there is none.</returns>
    public static Refusal? FromLine(IWorld world, string? given, out NamedFile? template)
    {
        template = null;
        if (given is null) return null;

        var path = Places.Absolute(given, world.CurrentDirectory);
        if (world.FileExists(path))
        {
            template = new(path, Place: null);
            return null;
        }

        var isFolder = world.DirectoryExists(path);
        return new Refusal(
                isFolder ? $"šablona „{given}“ je složka" : $"šablona „{given}“ neexistuje",
                isFolder ? $"the template “{given}” is a folder" : $"there is no template “{given}”")
            .WithHint(
                "cesta k souboru .docx nebo .dotx se počítá od složky, ve které příkaz spouštíte",
                "the path of a .docx or .dotx file starts at the folder the command is run in");
    }
}
