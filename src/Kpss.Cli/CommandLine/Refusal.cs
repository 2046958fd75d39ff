using Kpss.Cli.Reporting;
using Kpss.Documents;
using Kpss.Documents.Diagnostics;
using Kpss.Planning.Sources;

namespace Kpss.Cli.CommandLine;

/// <summary>Why a command does not even begin: it was called wrongly.</summary>
/// <param name="Hints">Ways out, the nearest first.</param>
public sealed record Refusal(Bilingual Message, Sequence<Bilingual> Hints)
{
    public Refusal(string czech, string english)
        : this(new(czech, english), [])
    {
    }

    public Refusal WithHint(string czech, string english) => this with { Hints = [.. Hints, new(czech, english)] };

    public Refusal WithNearest(string given, IEnumerable<string> candidates) =>
        Nearest.To(given, candidates) is { } near ? DidYouMean(near) : this;

    public Refusal DidYouMean(string word) => WithHint($"mysleli jste „{word}“?", $"did you mean “{word}”?");

    public int Tell(Session session)
    {
        var screen = Screen.Messages(session.World);
        var label = Wording.Severity(Severity.Error).In(session.Language);
        screen.Line($"{screen.Ink.Red(label + ":")} {Message.In(session.Language)}", hanging: 2);
        foreach (var hint in Hints) screen.Line($"  {hint.In(session.Language)}", hanging: 4);
        return ExitStatus.WrongUsage;
    }
}
