using Kpss.Documents;
using Kpss.Documents.Diagnostics;
using Kpss.Documents.Outside;
using Kpss.Planning.Checks.Errors;
using Kpss.Planning.Model.Rules;
using Kpss.Planning.Repair;

namespace Kpss.Planning;

/// <summary>
/// Makes the safe repairs that come with findings, in memory: round by round, as one repair may bring another to light,
/// until there is nothing left to do. A repair after which the workspace would be worse than before is left out.
/// </summary>
/// <param name="compile">Reads and checks a workspace.</param>
/// <param name="wanted">Tells of a repair whether it is asked for.</param>
public sealed class Fixer(Action<IWorld, string, Report> compile, Func<Mending, bool> wanted)
{
    /// <summary>Repairs follow from one another two or three deep; more rounds would mean that they undo each other.</summary>
    private const int MostRounds = 20;

    private static readonly string[] Clashing = [new DuplicateNumber().Rule.Code, new DuplicateId().Rule.Code, new AmbiguousReference().Rule.Code, DuplicateRegisterId.Rule.Code];

    private readonly HashSet<string> _refused = new(StringComparer.Ordinal);

    public Fixing Fix(IWorld world, string root)
    {
        var sources = new MendedSources(world, []);
        var made = new List<Mending>();
        var findings = Findings(sources, root);
        for (var round = 0; round < MostRounds; round++)
        {
            var batch = FixBatch.Of([.. findings, .. AsciiKeys.In(sources.World, root)], wanted, _refused);
            if (batch.Count == 0) break;

            var accepted = Accepted(batch, sources, root, Soundness.Of(findings, Clashing));
            if (accepted.Count == 0) continue;
            made.AddRange(accepted);
            sources = sources.With(accepted);
            findings = Findings(sources, root);
        }

        return new(made.ToSequence(), sources.Changes, findings);
    }

    /// <summary>All of a batch as a rule. Where it does harm, each file's repairs are tried, and in the file that is to blame each repair.</summary>
    private List<Mending> Accepted(List<Mending> batch, MendedSources sources, string root, Soundness before)
    {
        if (!DoHarm(batch, sources, root, before)) return batch;

        var accepted = new List<Mending>();
        foreach (var file in batch.GroupBy(mending => mending.Place.File.Path, StringComparer.Ordinal))
        {
            if (!DoHarm([.. accepted, .. file], sources, root, before))
            {
                accepted.AddRange(file);
                continue;
            }

            foreach (var mending in file)
            {
                if (!DoHarm([.. accepted, mending], sources, root, before)) accepted.Add(mending);
                else _refused.Add(mending.Key);
            }
        }

        return accepted;
    }

    private bool DoHarm(List<Mending> mendings, MendedSources sources, string root, Soundness before)
    {
        var after = sources.With(mendings);
        foreach (var path in mendings.Select(mending => mending.Fix.Edits[0].Span.File.Path).Distinct(StringComparer.Ordinal))
        {
            if (Soundness.BreaksSyntax(path, sources.World, after.World)) return true;
        }

        return Soundness.Of(Findings(after, root), Clashing).IsWorseThan(before);
    }

    private Sequence<Diagnostic> Findings(MendedSources sources, string root)
    {
        var report = new Report();
        compile(sources.World, root, report);
        return report.Sorted();
    }
}

/// <param name="Made">In the order in which they were made.</param>
/// <param name="Remaining">What the sources still have when the files are changed.</param>
public sealed record Fixing(Sequence<Mending> Made, IReadOnlyList<ChangedText> Files, Sequence<Diagnostic> Remaining);
