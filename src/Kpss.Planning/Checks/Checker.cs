using Kpss.Documents.Diagnostics;
using Kpss.Planning.Model;

namespace Kpss.Planning.Checks;

/// <summary>Puts every check to a workspace and gives their findings the severities that the workspace wants.</summary>
public static class Checker
{
    public static void Check(Workspace workspace, Report report)
    {
        var findings = new Report();
        var inspection = new Inspection(workspace);
        foreach (var check in CheckList.Errors) Run(check, inspection, findings);

        // After an error much else looks odd: an entry unused, a number missing. Such warnings wait until it is mended.
        if (report.HasErrors || findings.HasErrors) inspection = new(workspace with { IsWhole = false });
        foreach (var check in CheckList.Warnings) Run(check, inspection, findings);
        foreach (var finding in findings.Sorted())
        {
            var severity = SeverityOf(finding, workspace.Settings);
            if (severity != Severity.Off) report.Add(finding with { Severity = severity });
        }
    }

    private static void Run(ICheck check, Inspection inspection, Report findings)
    {
        try
        {
            check.Run(inspection, findings);
        }
#pragma warning disable CA1031 // A check that throws is our mistake; the author still gets the answers of all others.
        catch (Exception error)
#pragma warning restore CA1031
        {
            findings.Add(FailedCheck.At(check.Rule.Code, error));
        }
    }

    private static Severity SeverityOf(Diagnostic finding, WorkspaceSettings settings)
    {
        foreach (var choice in settings.Severities)
        {
            if (choice.Code == finding.Code) return choice.Severity;
        }

        return finding.Severity;
    }
}
