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
        var taken = new List<TextEdit>();
        foreach (var finding in findings)
        {
            if (finding.Severity == Severity.Off || finding.Fix is not { IsSafe: true, Edits.Count: > 0 } fix) continue;
            var mending = new Mending(finding, fix);
            if (!wanted(mending) || refused.Contains(mending.Key) || Touches(fix, taken)) continue;
            batch.Add(mending);
            taken.AddRange(fix.Edits);
        }

        return batch;
    }

    private static bool Touches(Fix fix, List<TextEdit> taken)
    {
        foreach (var edit in fix.Edits)
        {
            foreach (var other in taken)
            {
                if (edit.Span.File.Path == other.Span.File.Path && edit.Span.Start <= other.Span.End && other.Span.Start <= edit.Span.End) return true;
            }
        }

        return false;
    }
}
