using Kpss.Planning.Sources;

namespace Kpss.Planning.Model.Reading.Publishing;

/// <summary>The licences of Creative Commons that Czech public bodies publish under, with their Czech names and texts.</summary>
internal static class KnownLicences
{
    private static readonly string[][] All =
    [
        ["CC BY 4.0", "Uveďte původ 4.0 Mezinárodní", "licenses/by/4.0"],
        ["CC BY-SA 4.0", "Uveďte původ – Zachovejte licenci 4.0 Mezinárodní", "licenses/by-sa/4.0"],
        ["CC BY-ND 4.0", "Uveďte původ – Nezpracovávejte 4.0 Mezinárodní", "licenses/by-nd/4.0"],
        ["CC BY-NC 4.0", "Uveďte původ – Neužívejte komerčně 4.0 Mezinárodní", "licenses/by-nc/4.0"],
        ["CC BY-NC-SA 4.0", "Uveďte původ – Neužívejte komerčně – Zachovejte licenci 4.0 Mezinárodní", "licenses/by-nc-sa/4.0"],
        ["CC BY-NC-ND 4.0", "Uveďte původ – Neužívejte komerčně – Nezpracovávejte 4.0 Mezinárodní", "licenses/by-nc-nd/4.0"],
        ["CC0 1.0", "Vzdání se autorských práv 1.0 Univerzální", "publicdomain/zero/1.0"],
    ];

    public static readonly string[] Names = Array.ConvertAll(All, licence => licence[0]);

    /// <summary>The known licence whose version is missing: `CC BY-NC-ND` is `CC BY-NC-ND 4.0`.</summary>
    public static string? WithVersion(string name)
    {
        foreach (var known in Names)
        {
            if (Words.ToId(known[..known.LastIndexOf(' ')]) == Words.ToId(name)) return known;
        }

        return null;
    }

    /// <param name="name">Spaces, hyphens and case don't count: `cc-by 4.0`.</param>
    public static Notice? Find(string name)
    {
        foreach (var licence in All)
        {
            if (Words.ToId(licence[0]) == Words.ToId(name)) return new($"Creative Commons {licence[1]} ({licence[0]})", $"https://creativecommons.org/{licence[2]}/deed.cs");
        }

        return null;
    }
}
