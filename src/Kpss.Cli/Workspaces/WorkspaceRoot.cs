using Kpss.Cli.CommandLine;
using Kpss.Documents.Outside;
using Kpss.Planning.Sources;

namespace Kpss.Cli.Workspaces;

/// <summary>The folder with kpss.yaml in which, or anywhere below which, a command was called.</summary>
public static class WorkspaceRoot
{
    public const string Marker = "kpss.yaml";
    private const string Misnamed = "kpss.yml";

    /// <param name="given">A folder or a file in the workspace; null for the current directory.</param>
    /// <param name="byOption">True for commands that take the folder by `--workspace`, as their argument is something else.</param>
    /// <returns>Why there is none, or null when <paramref name="root"/> was found.</returns>
    public static Refusal? Find(IWorld world, string? given, out string root, bool byOption = false)
    {
        root = "";
        var start = given is null ? world.CurrentDirectory : Places.Absolute(given, world.CurrentDirectory);
        if (world.FileExists(start)) start = Places.Parent(start)!;
        else if (!world.DirectoryExists(start)) return NoSuchPath(given ?? start, start);

        for (var folder = start; folder is not null; folder = Places.Parent(folder))
        {
            if (world.FileExists(Places.Join(folder, Marker)))
            {
                root = folder;
                return null;
            }

            if (world.FileExists(Places.Join(folder, Misnamed))) return OtherName(folder);
        }

        return NoMarker(start, byOption);
    }

    private static Refusal NoSuchPath(string given, string absolute)
    {
        var refusal = new Refusal($"cesta „{Words.Quote(given)}“ neexistuje", $"path “{Words.Quote(given)}” does not exist").WithHint($"hledáno: {absolute}", $"looked for: {absolute}");
        return given is [>= '0' and <= '9', ..] && !given.Contains('/', StringComparison.Ordinal)
            ? refusal.WithHint($"položku plánu ukáže: kpss show {given}", $"an item of the plan is shown by: kpss show {given}")
            : refusal;
    }

    private static Refusal OtherName(string folder) =>
        new Refusal($"soubor {Misnamed} se má jmenovat {Marker}", $"the file {Misnamed} should be named {Marker}")
            .WithHint($"přejmenujte ho ve složce {folder}", $"rename it in the folder {folder}");

    private static Refusal NoMarker(string start, bool byOption) =>
        new Refusal($"chybí soubor {Marker}: složka nepatří k žádnému plánu", $"no {Marker} found: the folder belongs to no plan")
            .WithHint($"hledáno ve složce {start} a ve všech nad ní", $"looked in {start} and in all folders above it")
            .WithHint(
                $"přejděte do složky s plánem, nebo ji napište za {(byOption ? "volbu: --workspace" : "příkaz: kpss build")} CESTA",
                $"go to the folder of a plan, or name it after the {(byOption ? "option: --workspace" : "command: kpss build")} PATH")
            .WithHint(
                "novou pracovní složku s plánem založí: kpss init SLOŽKA",
                "a new workspace with a plan is made by: kpss init FOLDER");
}
