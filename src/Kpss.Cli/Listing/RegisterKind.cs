using Kpss.Planning.Model;
using Kpss.Planning.Sources;

namespace Kpss.Cli.Listing;

/// <summary>Registers by the words for one of their entries or for all.</summary>
internal static class RegisterKind
{
    private static readonly (TargetKind Kind, string[] Names)[] All =
    [
        (TargetKind.Actor, ["subjekt", "subjekty", "actor", "actors"]),
        (TargetKind.TargetGroup, ["skupina", "cilova-skupina", "cilove-skupiny", "group", "groups", "target-group"]),
        (TargetKind.Service, ["služba", "služby", "service", "services"]),
        (TargetKind.Abbreviation, ["zkratka", "zkratky", "abbreviation", "abbreviations"]),
    ];

    public static readonly string[] Names = Array.ConvertAll(All, register => register.Names[0]);

    public static TargetKind? Named(string name)
    {
        var id = Words.ToId(name);
        foreach (var (kind, names) in All)
        {
            if (Array.Exists(names, candidate => Words.ToId(candidate) == id)) return kind;
        }

        return null;
    }

    public static string NameOf(TargetKind kind) => Array.Find(All, register => register.Kind == kind).Names[0];
}
