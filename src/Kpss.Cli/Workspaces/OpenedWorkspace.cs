using Kpss.Cli.CommandLine;
using Kpss.Cli.Reporting;
using Kpss.Documents.Diagnostics;
using Kpss.Planning.Model;
using Kpss.Planning.Model.Reading;

namespace Kpss.Cli.Workspaces;

/// <summary>A workspace as far as it could be read, for commands that look at it without judging it.</summary>
/// <param name="Findings">What kept parts of it from being read.</param>
internal sealed record OpenedWorkspace(string Root, Workspace Workspace, Findings Findings)
{
    /// <summary>As the user named it; null for the one around the current folder.</summary>
    public string? Given { get; init; }

    public int Errors => Findings.Errors;

    /// <param name="given">What the user named; null for the current directory.</param>
    /// <returns>The exit status when there is nothing to go on with, which was told; else null.</returns>
    public static int? Open(Session session, string? given, out OpenedWorkspace opened, bool byOption = false)
    {
        opened = null!;
        if (WorkspaceRoot.Find(session.World, given, out var root, byOption) is { } refusal) return refusal.Tell(session);

        var report = new Report();
        if (WorkspaceReader.Read(session.World, root, report) is not { } workspace)
        {
            BuildReporter.TellFindings(Findings.Of(report, strict: false), session);
            return ExitStatus.FaultySources;
        }

        opened = new(root, workspace, Findings.Of(report, strict: false)) { Given = given };
        return null;
    }

    /// <summary>For commands that would build on what could not be read.</summary>
    public int Refuse(Session session)
    {
        BuildReporter.TellFindings(Findings, session);
        return ExitStatus.FaultySources;
    }

    /// <summary>For those who take what is shown for all there is.</summary>
    public void TellErrors(Session session)
    {
        if (Errors == 0) return;
        var label = Wording.Severity(Severity.Info).In(session.Language);
        var text = new Bilingual(
            $"{Wording.Errors(Errors, Language.Czech)} v souborech, něco tu proto může chybět; vypíše je kpss check",
            $"{Wording.Errors(Errors, Language.English)} in the files, so something may be missing here; kpss check lists them");
        Screen.Messages(session.World).Line($"{label}: {text.In(session.Language)}", hanging: 2);
        // Long results leave their buffer in pieces, and the note would fall between two of them.
        session.World.Console.Error.Flush();
    }
}
