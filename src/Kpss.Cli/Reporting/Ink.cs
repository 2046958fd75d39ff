using Kpss.Documents.Diagnostics;
using Kpss.Documents.Outside;

namespace Kpss.Cli.Reporting;

/// <summary>Colours of a terminal, or none of them.</summary>
public sealed class Ink
{
    public static readonly Ink None = new((_, text) => text);

    private static readonly Ink Ansi = new((code, text) => $"\e[{code}m{text}\e[0m");

    private readonly Func<string, string, string> _paint;

    private Ink(Func<string, string, string> paint) => _paint = paint;

    /// <summary>Honours https://no-color.org.</summary>
    public static Ink For(bool terminal, IWorld world)
    {
        if (!terminal || world.Variable("NO_COLOR") is { Length: > 0 } || world.Variable("TERM") == "dumb") return None;
        return Ansi;
    }

    public string Red(string text) => _paint("1;31", text);

    public string Green(string text) => _paint("32", text);

    public string Blue(string text) => _paint("34", text);

    public string Bold(string text) => _paint("1", text);

    public string Faint(string text) => _paint("2", text);

    public string Of(Severity severity, string text) => severity switch
    {
        Severity.Error => Red(text),
        Severity.Warning => _paint("1;33", text),
        _ => _paint("1;36", text),
    };
}
