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

    private static void WriteText(Findings findings, Session session, TextWriter target)
    {
        var ink = Ink.For(session.World.Console.OutIsTerminal, session.World);
        new TextReporter(target, session.Language, ink, session.World.CurrentDirectory).Write(findings.Diagnostics);
        target.WriteLine(Summary.OfCheck(findings, session.Language));
        if (session.World.Console.OutIsTerminal && Summary.Pointer(findings, session.Language) is { } pointer) target.WriteLine(pointer);
    }
}

public sealed record FindingsReporter(string Name, Action<Findings, Session, TextWriter> Write);
