using Kpss.Documents;
using Kpss.Documents.Diagnostics;

namespace Kpss.Planning.Repair;

/// <summary>A finding together with the repair that goes with it.</summary>
public sealed record Mending(Diagnostic Finding, Fix Fix)
{
    public SourceSpan Place => Finding.Span ?? Fix.Edits[0].Span;

    /// <summary>The same for the same repair at the same place, also when the sources were read again.</summary>
    public string Key => $"{Finding.Code} {Place.File.Path}:{Place.Start} {Place.Text} {string.Join('|', Fix.Edits.Map(edit => edit.Replacement))}";
}

/// <summary>Repairs that are made together: no two of them touch the same letters.</summary>
internal static class FixBatch
{
    /// <param name="refused">Keys of those that turned out to do harm.</param>
    public static List<Mending> Of(IEnumerable<Diagnostic> findings, Func<Mending, bool> wanted, HashSet<string> refused)
    {
        var batch = new List<Mending>();
        var taken = new TakenPlaces();
        foreach (var finding in findings)
        {
            if (finding.Severity == Severity.Off || finding.Fix is not { IsSafe: true, Edits.Count: > 0 } fix) continue;
            var mending = new Mending(finding, fix);
            if (!wanted(mending) || refused.Contains(mending.Key) || taken.Touch(fix)) continue;
            batch.Add(mending);
            taken.Add(fix);
        }

        return batch;
    }

    /// <summary>Stretches of files, none of which touches another.</summary>
    private sealed class TakenPlaces
    {
        private readonly Dictionary<string, SortedSet<(int Start, int End)>> _byFile = new(StringComparer.Ordinal);

        public bool Touch(Fix fix)
        {
            foreach (var edit in fix.Edits)
            {
                // The last of those that begin before the edit ends reaches farthest. Without one the least pair of numbers comes, which touches nothing.
                if (_byFile.TryGetValue(edit.Span.File.Path, out var places) && places.Count > 0 && places.GetViewBetween((-1, -1), (edit.Span.End, int.MaxValue)).Max is var last && last.End >= edit.Span.Start && places.Min.Start <= edit.Span.End) return true;
            }

            return false;
        }

        public void Add(Fix fix)
        {
            foreach (var edit in fix.Edits)
            {
                if (!_byFile.TryGetValue(edit.Span.File.Path, out var places)) _byFile.Add(edit.Span.File.Path, places = []);
                places.Add((edit.Span.Start, edit.Span.End));
            }
        }
    }
}
