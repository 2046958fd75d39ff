using Kpss.Documents.Diagnostics;
using Kpss.Planning.Model;

namespace Kpss.Planning.Checks;

/// <summary>Puts every check to a workspace and gives their findings the severities that the workspace wants.</summary>
public static class Checker
{
    public static void Check(Workspace workspace, Report report)
    {
        var inspection = new Inspection(workspace);
        foreach (var check in CheckList.Errors) Run(check, inspection, report);

        // After an error much else looks odd: an entry unused, a number missing. Such warnings wait until it is mended.
        if (report.HasErrors) inspection = new(workspace with { IsWhole = false });
        foreach (var check in CheckList.Warnings) Run(check, inspection, report);
    }

    private static void Run(ICheck check, Inspection inspection, Report report)
    {
        var wanted = SeverityFor(check.Rule.Code, inspection.Workspace.Settings);
        if (wanted == Severity.Off) return;

        var findings = new Report();
        Run(check, inspection, findings, report);
        foreach (var finding in findings.Sorted()) report.Add(finding with { Severity = wanted ?? finding.Severity });
    }

    private static void Run(ICheck check, Inspection inspection, Report findings, Report failures)
    {
        try
        {
            check.Run(inspection, findings);
        }
#pragma warning disable CA1031 // A check that throws is our mistake; the author still gets the answers of all others.
        catch (Exception error)
#pragma warning restore CA1031
        {
            failures.Add(FailedCheck.At(check.Rule.Code, error));
        }
    }

    /// <returns>Null when the workspace leaves it to the rule.</returns>
    private static Severity? SeverityFor(string code, WorkspaceSettings settings)
    {
        foreach (var choice in settings.Severities)
        {
            if (choice.Code == code) return choice.Severity;
        }

        return null;
    }
}
