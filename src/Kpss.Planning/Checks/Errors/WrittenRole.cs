using Kpss.Documents;
using Kpss.Documents.Diagnostics;
using Kpss.Planning.Model;
using Kpss.Planning.Sources;

namespace Kpss.Planning.Checks.Errors;

/// <summary>An actor with a role written as the document prints it: `mesto-klatovy (gestor)`.</summary>
/// <param name="Form">The record that says so in the sources.</param>
internal sealed record WrittenRole(string Form)
{
    /// <returns>Null where nothing stands in brackets, or not behind one actor of the register.</returns>
    public static WrittenRole? In(ReferenceSite site, IReadOnlyList<Candidate> candidates)
    {
        var open = site.Id.IndexOf('(', StringComparison.Ordinal);
        if (site.Kind != TargetKind.Actor || open <= 0 || site.Id is not [.., ')']) return null;

        var (written, role) = (site.Id[..open].Trim(), site.Id[(open + 1)..^1].Trim());
        var ids = candidates
            .Where(candidate => candidate.Id == written || Words.Fold(candidate.Name) == Words.Fold(written))
            .Select(candidate => candidate.Id).Distinct(StringComparer.Ordinal).ToArray();
        if (ids is not [var id] || role.Length == 0 || role.AsSpan().IndexOfAny('(', ')') >= 0) return null;
        return new($"{{ subjekt: {id}, role: {YamlText.Line(role, isInBraces: true)} }}");
    }

    public Bilingual Hint => new($"role se píše s klíčem: {Form}", $"a role is written with its key: {Form}");

    /// <returns>Null where the text is not all that stands at the place.</returns>
    public Fix? FixAt(ReferenceSite site) => site.Place.Text.SequenceEqual(site.Id)
        ? new(new($"napsat {Form}", $"write {Form}"), IsSafe: true, [new(site.Place, Form)])
        : null;
}
