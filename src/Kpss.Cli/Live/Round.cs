using Kpss.Cli.CommandLine;
using Kpss.Cli.Reporting;
using Kpss.Documents.Diagnostics;

namespace Kpss.Cli.Live;

/// <summary>What one round came to.</summary>
/// <param name="Failure">What stood in the way beside the sources; null when nothing did.</param>
internal sealed record Round(Findings Findings, RoundFailure? Failure, TimeSpan Time)
{
    public bool Failed => Failure is not null || Findings.Failed;

    /// <summary>Whatever happens, the next change brings another round.</summary>
    public static Round Of(Session session, string command, bool strict, Action<Report> work)
    {
        var begin = session.World.Elapsed;
        var report = new Report();
        RoundFailure? failure = null;
        try
        {
            work(report);
        }
        catch (Exception exception)
        {
            var (label, message, wayOut) = Failures.Describe(exception, [command]);
            failure = new(label, message, wayOut);
        }

        return new(Findings.Of(report, strict), failure, session.World.Elapsed - begin);
    }
}

internal sealed record RoundFailure(Bilingual Label, Bilingual Message, Bilingual WayOut);
