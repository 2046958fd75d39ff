using System.CommandLine;
using System.CommandLine.Parsing;

namespace Kpss.Cli.CommandLine;

/// <summary>Mistakes on the command line. The parser finds them, but tells them in its own words.</summary>
internal static class Misuse
{
    public static Refusal? Find(IReadOnlyList<string> args, ParseResult line, Root root)
    {
        var command = (KpssCommand)line.CommandResult.Command;
        var refusal = FaultyWord(args, command, root) ?? Unmatched(line, command) ?? RepeatedOption(line) ?? UnknownLanguage(line, root);
        if (refusal is null && command is not Root && line.Errors.Count > 0) refusal = new(line.Errors[0].Message, line.Errors[0].Message);
        return refusal?.WithHint($"nápověda: {CallOf(command)} --help", $"help: {CallOf(command)} --help");
    }

    public static string CallOf(KpssCommand command) => command is Root ? "kpss" : $"kpss {command.Name}";

    public static IEnumerable<Option> OptionsOf(KpssCommand command, Root root)
    {
        foreach (var option in command.Options) yield return option;
        if (command == root) yield break;
        foreach (var option in root.Options)
        {
            if (option.Recursive) yield return option;
        }
    }

    /// <summary>
    /// Looked for in the words as they were typed: the parser would take a misspelt option for a path,
    /// and an option that follows one without its value for that value.
    /// </summary>
    private static Refusal? FaultyWord(IReadOnlyList<string> args, KpssCommand command, Root root)
    {
        for (var i = 0; i < args.Count && args[i] != "--"; i++)
        {
            if (!LooksLikeOption(args[i])) continue;
            var end = args[i].AsSpan().IndexOfAny('=', ':');
            var name = end < 0 ? args[i] : args[i][..end];

            if (Find(name, command, root) is not { } option) return Unknown(name, command, root);
            if (option is Switch && end >= 0) return new($"volba „{name}“ nemá hodnotu", $"option “{name}” takes no value");
            if (option is IHasValue && IsBlank(end < 0 ? WordAfter(args, i) : args[i][(end + 1)..], option)) return new($"volbě „{name}“ chybí hodnota", $"option “{name}” needs a value");
        }

        return null;
    }

    /// <returns>Empty when an option or nothing at all follows.</returns>
    private static string WordAfter(IReadOnlyList<string> args, int at) =>
        at + 1 == args.Count || LooksLikeOption(args[at + 1]) ? "" : args[at + 1];

    private static bool IsBlank(string value, Option option) =>
        string.IsNullOrWhiteSpace(option is ListOption ? value.Replace(',', ' ') : value);

    private static bool LooksLikeOption(string arg) => arg is ['-', _, ..];

    private static Option? Find(string name, KpssCommand command, Root root)
    {
        foreach (var option in OptionsOf(command, root))
        {
            if (option.Name == name || option.Aliases.Contains(name)) return option;
        }

        return null;
    }

    private static Refusal Unknown(string option, KpssCommand command, Root root)
    {
        var refusal = new Refusal($"neznámá volba „{option}“", $"unknown option “{option}”");
        if (CzechWords.OptionFor(option) is { } name && Find(name, command, root) is not null) return refusal.DidYouMean(name);
        return refusal.WithNearest(option, OptionsOf(command, root).Select(it => it.Name));
    }

    private static Refusal? Unmatched(ParseResult line, KpssCommand command)
    {
        if (line.UnmatchedTokens is not [var word, ..]) return null;
        if (command.Subcommands.Count == 0) return new($"přebytečný argument „{word}“", $"superfluous argument “{word}”");

        var names = new List<string>();
        foreach (var subcommand in command.Subcommands)
        {
            if (!subcommand.Hidden) names.Add(subcommand.Name);
        }

        var refusal = new Refusal($"neznámý příkaz „{word}“", $"unknown command “{word}”");
        return CzechWords.CommandFor(word, names) is { } meant ? refusal.DidYouMean(meant) : refusal.WithNearest(word, names);
    }

    private static Refusal? RepeatedOption(ParseResult line)
    {
        foreach (var error in line.Errors)
        {
            if ((error.SymbolResult as OptionResult ?? error.SymbolResult?.Parent as OptionResult) is not { IdentifierTokenCount: > 1 } repeated) continue;
            return new($"volbu „{repeated.Option.Name}“ lze zadat jen jednou", $"option “{repeated.Option.Name}” can be given only once");
        }

        return null;
    }

    private static Refusal? UnknownLanguage(ParseResult line, Root root)
    {
        if (line.GetValue(root.Lang) is not { } name || LanguageChoice.Parse(name) is not null) return null;
        return new Refusal($"neznámý jazyk „{name}“", $"unknown language “{name}”")
            .WithHint("jazyky: cs, en", "languages: cs, en");
    }
}
