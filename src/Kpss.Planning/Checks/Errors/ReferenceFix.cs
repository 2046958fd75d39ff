using Kpss.Documents.Diagnostics;
using Kpss.Planning.Model;
using Kpss.Planning.Sources;
using Kpss.Planning.Syntax.Yaml;

namespace Kpss.Planning.Checks.Errors;

/// <summary>The repair of a reference that leads nowhere, where only one thing can have been meant.</summary>
internal static class ReferenceFix
{
    public static Fix? For(ReferenceSite site, Plan plan, Workspace workspace)
    {
        // An id of another kind is no slip.
        if (workspace.Index.Targets(plan, site with { Kind = TargetKind.Anything }).Count > 0) return null;

        if (UnspacedDashes.FixFor(site.Place) is { } dashes) return dashes;
        var candidates = Candidates.Of(site.Kind, plan, workspace);
        if (WrittenRole.In(site, candidates) is { } role) return role.FixAt(site);
        var meant = ByName(site.Id, candidates) ?? Slip.Of(site.Id, candidates.Select(candidate => candidate.Id).Distinct(StringComparer.Ordinal));
        return meant is null ? null : ScalarFix.Replace(IdIn(site.Place), site.Id, meant);
    }

    /// <summary>The id of what is called so, name by name; null when several are, or none.</summary>
    private static string? ByName(string written, IReadOnlyList<Candidate> candidates)
    {
        string? found = null;
        foreach (var candidate in candidates)
        {
            if (candidate.Name.Length == 0 || Words.Fold(candidate.Name) != Words.Fold(written) || candidate.Id == found) continue;
            if (found is not null) return null;
            found = candidate.Id;
        }

        return found;
    }

    /// <summary>In prose the place is all of `[[subjekt:id|text]]`.</summary>
    private static SourceSpan IdIn(SourceSpan place)
    {
        if (!place.Text.StartsWith("[[", StringComparison.Ordinal)) return place;
        var bar = place.Text.IndexOf('|');
        var end = bar < 0 ? place.Length : bar;
        var colon = place.Text[..end].IndexOf(':');
        return colon < 0 ? place.Part(0, end) : place.Part(colon, end - colon);
    }
}
