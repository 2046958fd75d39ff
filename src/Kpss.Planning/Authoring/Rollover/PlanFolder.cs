using Kpss.Documents.Outside;
using Kpss.Planning.Model.Reading;
using Kpss.Planning.Sources;

namespace Kpss.Planning.Authoring.Rollover;

/// <summary>What lies in the folder of a plan, sorted by what becomes of it.</summary>
/// <param name="Pictures">Taken over as they are.</param>
/// <param name="Others">Of no use to kpss.</param>
internal sealed record PlanFolder(List<string> Yaml, List<string> Texts, List<string> Pictures, List<string> Others)
{
    private static readonly string[] PictureEndings = [".png", ".jpg", ".jpeg", ".svg"];

    public static PlanFolder Of(string folder, IWorld world)
    {
        var found = new PlanFolder([], [], [], []);
        found.Visit(folder, world);
        return found;
    }

    private void Visit(string folder, IWorld world)
    {
        var listing = world.List(folder);
        foreach (var name in NaturalOrder.Sorted(listing.Files))
        {
            if (name[0] != '.') ListFor(name).Add(WorkspacePaths.Under(folder, name));
        }

        foreach (var name in NaturalOrder.Sorted(listing.Folders))
        {
            var inner = WorkspacePaths.Under(folder, name);
            if (name[0] == '.' || name == "node_modules" || listing.Links.Contains(name)) continue;
            if (!world.FileExists(WorkspacePaths.Under(inner, PlanFiles.Marker)) && !world.FileExists(WorkspacePaths.Under(inner, FolderWalk.WorkspaceFile))) Visit(inner, world);
        }
    }

    private List<string> ListFor(string name)
    {
        if (EndsWith(name, ".yaml") || EndsWith(name, ".yml")) return Yaml;
        if (EndsWith(name, ".md")) return Texts;
        return Array.Exists(PictureEndings, ending => EndsWith(name, ending)) ? Pictures : Others;
    }

    private static bool EndsWith(string name, string ending) => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase);
}
