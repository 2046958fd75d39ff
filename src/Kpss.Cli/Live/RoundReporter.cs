using System.Globalization;
using Kpss.Cli.Reporting;
using Kpss.Documents;
using Kpss.Documents.Diagnostics;
using Kpss.Documents.Texts;

namespace Kpss.Cli.Live;

/// <summary>Tells rounds on the terminal: a line each, and above it what is new to its reader.</summary>
internal sealed class RoundReporter(Session session, WatchedPaths paths)
{
    /// <summary>The end of a long path says more than its beginning.</summary>
    private const int LongestPath = 60;

    private readonly Language _language = session.Language;
    private HashSet<string> _told = new(StringComparer.Ordinal);

    public void TellAddress(string address)
    {
        var ink = Screen.Results(session.World).Ink;
        Say($"{In("Náhled", "Preview")}: {ink.Bold(address)}");
        Say(In("Při každém uložení se obnoví; ukončíte ho klávesami Ctrl+C.", "It is renewed at every save; end it with Ctrl+C."));
    }

    public void TellWatched(string folder) => Say(In(
        $"Sleduji změny ve složce {folder}; ukončíte klávesami Ctrl+C.",
        $"Watching for changes in {folder}; end with Ctrl+C."));

    public void TellEnd() => Say(In("Konec.", "The end."));

    /// <param name="changed">Empty for the first round.</param>
    /// <param name="consequence">What follows for the reader; empty when nothing is to be said.</param>
    public void Tell(Round round, Sequence<string> changed, string consequence = "")
    {
        TellFindings(round);
        TellFailure(round.Failure);

        var ink = Screen.Results(session.World).Ink;
        var outcome = round.Failed ? ink.Red(OutcomeOf(round)) : ink.Green(OutcomeOf(round));
        var clock = session.World.Now.ToString("HH:mm:ss", CultureInfo.InvariantCulture);
        Say($"{ink.Blue(clock)}  {CauseOf(changed)}: {outcome}{consequence} ({Milliseconds(round.Time)})");
    }

    private void Say(string text)
    {
        var screen = Screen.Results(session.World);
        screen.Line(text, hanging: 2);
        screen.Target.Flush();
    }

    private void TellFindings(Round round)
    {
        var told = new HashSet<string>(StringComparer.Ordinal);
        var fresh = new List<Diagnostic>();
        foreach (var diagnostic in round.Findings.Diagnostics)
        {
            var known = $"{diagnostic.Code} {diagnostic.Span?.File.Path} {diagnostic.Message.Czech}";
            told.Add(known);
            // Errors are what the round is about; of the rest, only what came with it.
            if (diagnostic.Severity == Severity.Error || !_told.Contains(known)) fresh.Add(diagnostic);
        }

        // Where there are errors, not all that is to be said of the rest is found.
        if (round.Failed) _told.UnionWith(told);
        else _told = told;
        if (fresh.Count == 0) return;
        new TextReporter(Screen.Messages(session.World), _language, session.World.CurrentDirectory).Write(fresh.ToSequence());
        session.World.Console.Error.Flush();
    }

    private void TellFailure(RoundFailure? failure)
    {
        if (failure is null) return;
        var screen = Screen.Messages(session.World);
        screen.Line($"{screen.Ink.Red(failure.Label.In(_language) + ":")} {failure.Message.In(_language)}", hanging: 2);
        screen.Line($"  {failure.WayOut.In(_language)}", hanging: 2);
        screen.Target.Flush();
    }

    private string OutcomeOf(Round round)
    {
        if (round.Failure is not null) return In("nepodařilo se", "failed");
        var summary = Summary.Of(round.Findings, _language);
        return round.Findings.Diagnostics.Count == 0 ? In("v pořádku", "fine") : summary[..^1];
    }

    private string CauseOf(Sequence<string> changed)
    {
        if (changed.Count == 0) return In("první sestavení", "first build");
        var first = ShortPath(DisplayText.Clean(paths.Shown(NamedBest(changed))));
        if (changed.Count == 1) return first;
        var more = changed.Count - 1;
        return In(
            $"{first} a {more} {Plural.Of(more, "další soubor", "další soubory", "dalších souborů")}",
            $"{first} and {more} more {Plural.Of(more, "file", "files")}");
    }

    /// <summary>Sources have an extension, what editors pass by on the way to them often none.</summary>
    private static string NamedBest(Sequence<string> changed)
    {
        foreach (var path in changed)
        {
            if (Path.HasExtension(path)) return path;
        }

        return changed[0];
    }

    private static string ShortPath(string path)
    {
        if (path.Length <= LongestPath) return path;
        var slash = path.IndexOf('/', path.Length - LongestPath);
        return "…" + path[Math.Max(slash, 0)..];
    }

    private static string Milliseconds(TimeSpan time) => $"{Math.Ceiling(time.TotalMilliseconds).ToString(CultureInfo.InvariantCulture)} ms";

    private string In(string czech, string english) => new Bilingual(czech, english).In(_language);
}
