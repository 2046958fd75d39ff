using Kpss.Planning.Checks.Texts;
using Kpss.Planning.Model;

namespace Kpss.Planning.Checks.Warnings.Shortenings;

/// <summary>The abbreviations that need no word: everybody's, and those of the registers.</summary>
internal static class KnownAbbreviations
{
    /// <summary>Such as every reader of a town's page knows.</summary>
    private static readonly string[] Everyday =
    [
        "ČR", "EU", "USA", "OSN", "ZŠ", "MŠ", "SŠ", "VŠ", "MHD", "DPH", "IČ", "IČO", "PSČ", "HIV", "AIDS", "COVID",
        "SMS", "TV", "PC", "IT", "PDF", "GPS", "QR", "USB", "CD", "DVD", "WC",
    ];

    public static HashSet<string> Of(Workspace workspace)
    {
        var known = new HashSet<string>(Everyday);
        foreach (var entry in workspace.Registers.All)
        {
            if (entry.Kind == TargetKind.Abbreviation) Add(entry.Id, known);
            else Add(entry.Name, known);
            foreach (var other in entry.OtherNames) Add(other, known);
        }

        Add(workspace.Settings.Region, known);
        Add(workspace.Settings.Authority, known);
        return known;
    }

    /// <summary>Of a name of several words each that is an abbreviation: `KÚ PK`, `MAS Pošumaví`.</summary>
    private static void Add(string name, HashSet<string> known)
    {
        foreach (var word in AbbreviationScan.Tokens(name))
        {
            known.Add(word.Of(name).ToString());
            if (AbbreviationScan.StemOf(word.Of(name)) is { Length: > 0 } stem) known.Add(stem.ToString());
        }
    }
}
