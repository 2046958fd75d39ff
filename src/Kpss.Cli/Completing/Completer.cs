using System.CommandLine;
using Kpss.Cli.CommandLine;
using Kpss.Documents.Diagnostics;
using Kpss.Planning.Sources;

namespace Kpss.Cli.Completing;

/// <summary>What the word at the cursor can become.</summary>
internal sealed class Completer(Root root, Session session)
{
    /// <summary>In place of suggestions: the shell completes names of files itself.</summary>
    public const string Files = ":files";
    public const string Folders = ":folders";

    public List<Suggestion> Complete(CompletedLine line)
    {
        if (line.IsLost) return [];
        if (line.ExpectedValue() is var (option, prefix)) return Values(option, prefix, line);
        if (line.ExpectsOption) return Starting(line.Word, OptionsFor(line));
        if (line.ExpectsCommand) return Starting(line.Word, Commands(line));
        if (line.IsHelp) return [];
        return line.ExpectedArgument() is { } argument ? Values(argument, "", line) : Starting(line.Word, OptionsFor(line));
    }

    private List<Suggestion> Commands(CompletedLine line)
    {
        var commands = new List<Suggestion>();
        foreach (var group in root.Groups)
        {
            foreach (var command in group.Commands) commands.Add(new(command.Name, command.About.In(session.Language)));
        }

        if (!line.IsHelp) commands.Add(new(CommandWord.Help, root.Help.About.In(session.Language)));
        return commands;
    }

    private List<Suggestion> OptionsFor(CompletedLine line)
    {
        var options = new List<Suggestion>();
        foreach (var option in line.FreeOptions()) options.Add(new(option.Name, ((IDescribed)option).About.In(session.Language)));
        return options;
    }

    private List<Suggestion> Values(Symbol symbol, string prefix, CompletedLine line)
    {
        if (symbol is not ICompleted completed) return [];
        if (completed.Offer is Offer.Files or Offer.Folders) return [new(completed.Offer == Offer.Files ? Files : Folders, "")];
        if (OfferBehind(symbol, line) is { } behind) return Starting(line.Word, new OfferedValues(session, line).Of(behind));

        // Of `docx,md` only what stands behind the last comma is being written.
        var written = line.Word[prefix.Length..];
        var listed = symbol is ListOption ? written[..(written.LastIndexOf(',') + 1)] : "";
        var taken = listed.Split(',');
        var values = new List<Suggestion>();
        foreach (var choice in completed.Choices) values.Add(new(choice, ""));
        values.AddRange(new OfferedValues(session, line).Of(completed.Offer));
        values.RemoveAll(it => Array.IndexOf(taken, it.Value) >= 0);
        return Starting(line.Word, values.ConvertAll(it => it with { Value = prefix + listed + it.Value }));
    }

    private static Offer? OfferBehind(Symbol symbol, CompletedLine line)
    {
        if (symbol is not WordsArgument words || line.Arguments is not [.., var last]) return null;
        foreach (var (word, offer) in words.Behind)
        {
            if (Words.Fold(word) == Words.Fold(last)) return offer;
        }

        // An item is named by one word, or by a number of two.
        return words.Offer == Offer.Items ? Offer.RestOfNumber : null;
    }

    /// <summary>Each once, and what is said about it on one short line.</summary>
    private static List<Suggestion> Starting(string word, List<Suggestion> suggestions)
    {
        var starting = new List<Suggestion>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var suggestion in suggestions)
        {
            if (!suggestion.Value.StartsWith(word, StringComparison.Ordinal) || !seen.Add(suggestion.Value)) continue;
            starting.Add(suggestion with { About = Words.Quote(suggestion.About) });
        }

        return starting;
    }
}
