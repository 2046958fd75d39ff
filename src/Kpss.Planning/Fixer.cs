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

    /// <summary>All of a batch as a rule. Where it does harm, it is halved until those are found that are to blame.</summary>
    private List<Mending> Accepted(List<Mending> batch, MendedSources sources, string root, Soundness before)
    {
        var accepted = new List<Mending>();
        Accept(batch);
        return accepted;

        void Accept(List<Mending> part)
        {
            if (!DoHarm([.. accepted, .. part], sources, root, before))
            {
                accepted.AddRange(part);
                return;
            }

            if (part is [var harmful])
            {
                _refused.Add(harmful.Key);
                return;
            }

            Accept(part[..(part.Count / 2)]);
            Accept(part[(part.Count / 2)..]);
        }
    }

    private bool DoHarm(List<Mending> mendings, MendedSources sources, string root, Soundness before)
    {
        var after = sources.With(mendings);
        if (mendings.Exists(mending => Soundness.LeavesBroken(mending, after.World))) return true;
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
