namespace Kpss.Cli.Reporting;

/// <summary>The forms in which `kpss check` tells what it found.</summary>
public static class FindingsReporters
{
    public static readonly FindingsReporter[] All =
    [
        new("text", WriteText),
        new("json", JsonReporter.Write),
        new("sarif", SarifReporter.Write),
        new("github", GitHubReporter.Write),
        new("gitlab", GitLabReporter.Write),
        new("junit", JUnitReporter.Write),
    ];

    public static FindingsReporter? ByName(string name) => Array.Find(All, it => it.Name == name);

    private static void WriteText(Findings findings, Session session, TextWriter _)
    {
        var screen = Screen.Results(session.World);
        new TextReporter(screen, session.Language, session.World.CurrentDirectory).Write(findings.Diagnostics);
        screen.Line(Summary.OfCheck(findings, session.Language));
        if (session.World.Console.OutIsTerminal && Summary.Pointer(findings, session.Language) is { } pointer) screen.Line(pointer);
    }
}

public sealed record FindingsReporter(string Name, Action<Findings, Session, TextWriter> Write);
