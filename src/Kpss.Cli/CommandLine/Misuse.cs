using System.CommandLine;
using System.CommandLine.Parsing;
using Kpss.Planning.Sources;

namespace Kpss.Cli.CommandLine;

/// <summary>Mistakes on the command line. The parser finds them, but tells them in its own words.</summary>
internal static class Misuse
{
    public static Refusal? Find(IReadOnlyList<string> args, ParseResult line, Root root)
    {
        var command = (KpssCommand)line.CommandResult.Command;
        var refusal = FaultyWord(args, command, root) ?? Unmatched(line, command) ?? RepeatedOption(line) ?? UnknownLanguage(line, root);
        if (refusal is null && command is not Root && line.Errors.Count > 0) refusal = new(line.Errors[0].Message, line.Errors[0].Message);
        return WithHelp(refusal, command);
    }

    /// <summary>Help of what isn't there is a mistake, too.</summary>
    public static Refusal? UnknownCommand(ParseResult line) =>
        line.CommandResult.Command is Root root && line.UnmatchedTokens is [var word, ..] && !LooksLikeOption(word) ? WithHelp(Unmatched(line, root), root) : null;

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

    private static Refusal? WithHelp(Refusal? refusal, KpssCommand command) => refusal?.WithHint($"nápověda: {CallOf(command)} --help", $"help: {CallOf(command)} --help");

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
        var given = Words.Quote(option);
        var refusal = new Refusal($"neznámá volba „{given}“", $"unknown option “{given}”");
        foreach (var name in CzechWords.OptionsFor(option))
        {
            if (Find(name, command, root) is not null) return refusal.DidYouMean(name);
        }

        return refusal.WithNearest(option, OptionsOf(command, root).Select(it => it.Name));
    }

    private static Refusal? Unmatched(ParseResult line, KpssCommand command)
    {
        if (line.UnmatchedTokens is not [var word, ..]) return null;
        var given = Words.Quote(word);
        if (command.Subcommands.Count == 0) return new($"přebytečný argument „{given}“", $"superfluous argument “{given}”");

        var names = new List<string>();
        foreach (var subcommand in command.Subcommands)
        {
            if (!subcommand.Hidden) names.Add(subcommand.Name);
        }

        // The only place where a command is not taken for one.
        if (names.Contains(word)) return new($"příkaz „{word}“ patří před --", $"the command “{word}” belongs before --");
        var refusal = new Refusal($"neznámý příkaz „{given}“", $"unknown command “{given}”");
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
        return Refusal.NotAmong(LanguageChoice.Names, name, new("neznámý jazyk", "unknown language"), new("jazyky", "languages"));
    }
}
