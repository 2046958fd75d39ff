using System.CommandLine;
using Kpss.Cli.CommandLine;

namespace Kpss.Cli.Completing;

/// <summary>A command line that is still being written, up to the cursor.</summary>
internal sealed class CompletedLine
{
    private readonly Root _root;
    private readonly Dictionary<Option, string> _values = [];
    private readonly List<Option> _given = [];
    private readonly List<string> _arguments = [];
    private Option? _waiting;
    private bool _onlyArguments;

    /// <param name="before">The words before the one at the cursor, without the program's name.</param>
    /// <param name="word">What there is of the word at the cursor.</param>
    public CompletedLine(Root root, IReadOnlyList<string> before, string word)
    {
        _root = root;
        Command = root;
        Word = word;
        foreach (var earlier in before) Take(earlier);
    }

    public KpssCommand Command { get; private set; }

    /// <summary>After `kpss help`.</summary>
    public bool IsHelp { get; private set; }

    public string Word { get; }

    public IReadOnlyList<string> Arguments => _arguments;

    /// <summary>True when there is no such command: nothing can be said about the rest.</summary>
    public bool IsLost { get; private set; }

    public bool ExpectsCommand => Command == _root && _waiting is null;

    public bool ExpectsOption => !_onlyArguments && _waiting is null && Word.StartsWith('-');

    /// <summary>The option whose value stands at the cursor, and what stands in the word before the value.</summary>
    public (Option Option, string Prefix)? ExpectedValue()
    {
        if (_waiting is { } waiting) return (waiting, "");
        if (!ExpectsOption || Word.IndexOf('=', StringComparison.Ordinal) is not (> 0 and var sign)) return null;
        return Find(Word[..sign]) is { } option and IHasValue ? (option, Word[..(sign + 1)]) : null;
    }

    /// <summary>The argument that the word at the cursor belongs to; null when there is no room for another.</summary>
    public Argument? ExpectedArgument()
    {
        var taken = 0;
        foreach (var argument in Command.Arguments)
        {
            taken += argument.Arity.MaximumNumberOfValues;
            if (_arguments.Count < taken) return argument;
        }

        return null;
    }

    /// <summary>What the line can still take: options that were not given, and those that can be repeated.</summary>
    public IEnumerable<Option> FreeOptions()
    {
        foreach (var option in Misuse.OptionsOf(Command, _root))
        {
            if (option is ListOption || !_given.Contains(option)) yield return option;
        }
    }

    public string? ValueOf(string option) => Find(option) is { } found ? _values.GetValueOrDefault(found) : null;

    private void Take(string word)
    {
        if (_waiting is { } waiting)
        {
            _values[waiting] = word;
            _waiting = null;
        }
        else if (_onlyArguments || word.Length < 2 || word[0] != '-') TakeArgument(word);
        else if (word == "--") _onlyArguments = true;
        else TakeOption(word);
    }

    private void TakeOption(string word)
    {
        var sign = word.IndexOf('=', StringComparison.Ordinal);
        if (Find(sign < 0 ? word : word[..sign]) is not { } option) return;

        _given.Add(option);
        if (sign >= 0) _values[option] = word[(sign + 1)..];
        else if (option is IHasValue) _waiting = option;
    }

    private void TakeArgument(string word)
    {
        if (Command != _root) _arguments.Add(word);
        else if (word == CommandWord.Help) IsHelp = true;
        else if (FindCommand(word) is { } command) Command = command;
        else IsLost = true;
    }

    private KpssCommand? FindCommand(string name)
    {
        foreach (var command in _root.Subcommands)
        {
            if (command.Name == name) return (KpssCommand)command;
        }

        return null;
    }

    private Option? Find(string name)
    {
        foreach (var option in Misuse.OptionsOf(Command, _root))
        {
            if (option.Name == name || option.Aliases.Contains(name)) return option;
        }

        return null;
    }
}
