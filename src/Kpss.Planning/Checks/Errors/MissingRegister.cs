using Kpss.Documents.Diagnostics;
using Kpss.Planning.Model;

namespace Kpss.Planning.Checks.Errors;

/// <summary>A register without an entry, to which every reference is unknown: said once, not at each of them.</summary>
/// <param name="Key">Under which its entries stand.</param>
/// <param name="Entry">One as an author might write it.</param>
internal sealed record MissingRegister(string Key, string Czech, string English, string Entry)
{
    private static readonly MissingRegister Actors = new("subjekty", "rejstřík subjektů", "register of actors", "mesto-klatovy: město Klatovy");
    private static readonly MissingRegister TargetGroups = new("cílové_skupiny", "rejstřík cílových skupin", "register of target groups", "seniori: senioři");
    private static readonly MissingRegister Services = new("služby", "rejstřík služeb", "register of services", "pecovatelska-sluzba: pečovatelská služba");

    /// <returns>Null when the register has entries, or may have some that could not be read.</returns>
    public static MissingRegister? For(ReferenceSite site, Workspace workspace)
    {
        if (!workspace.Registers.IsWhole || site.Id.Length == 0) return null;
        return site.Kind switch
        {
            TargetKind.Actor when workspace.Registers.Actors.Count == 0 => Actors,
            TargetKind.TargetGroup when workspace.Registers.TargetGroups.Count == 0 => TargetGroups,
            TargetKind.Service when workspace.Registers.Services.Count == 0 => Services,
            _ => null,
        };
    }

    public Diagnostic At(ReferenceSite first, Rule rule) => rule
        .At(first.Place, $"v pracovní složce není {Czech}", $"there is no {English} in the workspace")
        .WithHint(
            $"vytvořte soubor, třeba rejstriky/rejstrik.yaml, s řádkem „{Key}:“ a pod ním odsazenými řádky „id: název“, třeba „  {Entry}“",
            $"make a file, such as rejstriky/rejstrik.yaml, with a line `{Key}:` and under it indented lines `id: name`, such as `  {Entry}`");
}
