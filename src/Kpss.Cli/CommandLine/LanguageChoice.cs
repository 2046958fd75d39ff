using Kpss.Documents.Diagnostics;
using Kpss.Documents.Outside;

namespace Kpss.Cli.CommandLine;

/// <summary>
/// The language is found before the arguments are parsed, because a mistake in them must be told in it already.
/// </summary>
public static class LanguageChoice
{
    public const string Option = "--lang";
    public const string EnvironmentVariable = "KPSS_LANG";

    public static readonly string[] Names = ["cs", "en"];

    public static Language From(IReadOnlyList<string> args, IWorld world) =>
        Parse(OnTheLine(args)) ?? FromLocale(world.Variable(EnvironmentVariable)) ?? Language.Czech;

    public static Language? Parse(string? name) => name switch
    {
        "cs" => Language.Czech,
        "en" => Language.English,
        _ => null,
    };

    /// <summary>Takes locales such as `en_US.UTF-8` too: the variable may be set from one.</summary>
    private static Language? FromLocale(string? locale) =>
        locale is { Length: >= 2 } ? Parse(locale[..2].ToLowerInvariant()) : null;

    private static string? OnTheLine(IReadOnlyList<string> args)
    {
        for (var i = 0; i < args.Count && args[i] != "--"; i++)
        {
            if (args[i].StartsWith(Option + "=", StringComparison.Ordinal)) return args[i][(Option.Length + 1)..];
            if (args[i] == Option && i + 1 < args.Count) return args[i + 1];
        }

        return null;
    }
}
