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

    /// <summary>What was given is none of what there is.</summary>
    /// <param name="what">Such as `unknown format`.</param>
    /// <param name="all">What they are together, such as `formats`.</param>
    public static Refusal NotAmong(IReadOnlyList<string> names, string given, Bilingual what, Bilingual all)
    {
        var (shown, list) = (Words.Quote(given), string.Join(", ", names));
        return new Refusal($"{what.Czech} „{shown}“", $"{what.English} “{shown}”").WithNearest(given, names).WithHint($"{all.Czech}: {list}", $"{all.English}: {list}");
    }

    public static Refusal UnknownFormat(IReadOnlyList<string> names, string given) =>
        NotAmong(names, given, new("neznámý formát", "unknown format"), new("formáty", "formats"));

    public int Tell(Session session)
    {
        var screen = Screen.Messages(session.World);
        var label = Wording.Severity(Severity.Error).In(session.Language);
        screen.Line($"{screen.Ink.Red(label + ":")} {DisplayText.Clean(Message.In(session.Language))}", hanging: 2);
        foreach (var hint in Hints) screen.Line($"  {DisplayText.Clean(hint.In(session.Language))}", hanging: 4);
        return ExitStatus.WrongUsage;
    }
}
