using Kpss.Documents.Diagnostics;
using Kpss.Planning.Model;

namespace Kpss.Planning.Checks.Errors;

/// <summary>A register without an entry, to which every reference is unknown: said once, not at each of them.</summary>
/// <param name="Entry">One as an author might write it.</param>
internal sealed record MissingRegister(RegisterKind Kind, string Czech, string Entry)
{
    private static readonly MissingRegister[] All =
    [
        new(RegisterKind.Actors, "rejstřík subjektů", "mesto-klatovy: město Klatovy"),
        new(RegisterKind.TargetGroups, "rejstřík cílových skupin", "seniori: senioři"),
        new(RegisterKind.Services, "rejstřík služeb", "pecovatelska-sluzba: pečovatelská služba"),
    ];

    /// <returns>Null when the register has entries, or may have some that could not be read.</returns>
    public static MissingRegister? For(ReferenceSite site, Workspace workspace)
    {
        if (!workspace.Registers.IsWhole || site.Id.Length == 0) return null;
        return workspace.Registers.Of(site.Kind).Count == 0 ? Array.Find(All, missing => missing.Kind.Target == site.Kind) : null;
    }

    public Diagnostic At(ReferenceSite first, Rule rule) => rule
        .At(first.Place, $"v pracovní složce není {Czech}", $"there is no register of {Kind.Many.English} in the workspace")
        .WithHint(
            $"vytvořte soubor, třeba rejstriky/rejstrik.yaml, s řádkem „{Kind.Key}:“ a pod ním odsazenými řádky „id: název“, třeba „  {Entry}“",
            $"make a file, such as rejstriky/rejstrik.yaml, with a line `{Kind.Key}:` and under it indented lines `id: name`, such as `  {Entry}`");
}
