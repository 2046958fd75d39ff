using Kpss.Documents.Diagnostics;
using Kpss.Planning.Model;
using Kpss.Planning.Sources;

namespace Kpss.Planning.Checks.Errors;

/// <summary>Several ids in one text: `rodiny seniori`, or `rodiny, seniori` without brackets or within round ones.</summary>
internal static class SeveralIds
{
    public static Bilingual? HintFor(ReferenceSite site, IReadOnlyList<Candidate> candidates)
    {
        if (site.Kind == TargetKind.Anything) return null;
        var isInRound = site.Id is ['(', .., ')'];
        var ids = PartsOf(isInRound ? site.Id[1..^1] : site.Id, site, candidates);
        if (ids.Count < 2 || !ids.Exists(id => candidates.Any(candidate => candidate.Id == id))) return null;

        var list = string.Join(", ", ids);
        return ListPlaces.Of(site.Place) switch
        {
            ListPlace.Brackets => new($"mezi id v závorkách patří čárky: {list}", $"ids within brackets have commas between them: {list}"),
            ListPlace.Dashes => new("každé id napište na vlastní řádek s pomlčkou", "write each id on a line of its own with a dash"),
            _ when isInRound => new($"závorky mají být hranaté: [{list}]", $"the brackets should be square ones: [{list}]"),
            _ => new($"víc id patří do závorek a dělí je čárky: [{list}]", $"several ids go in brackets with commas between them: [{list}]"),
        };
    }

    private static List<string> PartsOf(string text, ReferenceSite site, IReadOnlyList<Candidate> candidates)
    {
        var ids = new List<string>();
        foreach (var part in text.Split((char[])[',', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (WrittenRole.In(site with { Id = part }, candidates) is { } role) ids.Add(role.Form);
            else if (IdOf(part, candidates) is { } id) ids.Add(id);
            // `rodiny a seniori`: the word between them is no id.
            else ids.AddRange(part.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => word is not ("a" or "i") || IdOf(word, candidates) is not null));
        }

        return ids;
    }

    private static string? IdOf(string written, IReadOnlyList<Candidate> candidates)
    {
        foreach (var candidate in candidates)
        {
            if (candidate.Id == written || Words.Fold(candidate.Name) == Words.Fold(written)) return candidate.Id;
        }

        return null;
    }
}
