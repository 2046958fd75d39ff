using System.CommandLine;
using System.Globalization;
using Kpss.Cli.CommandLine;
using Kpss.Cli.Completing;
using Kpss.Documents;
using Kpss.Documents.Diagnostics;

namespace Kpss.Cli.Commands;

/// <summary>
/// What the scripts of <see cref="CompletionCommand"/> ask: a line for each suggestion, the value and after a tab what it
/// is. It keeps quiet whatever happens, as it speaks into a line that somebody is writing.
/// </summary>
internal sealed class CompleteCommand : KpssCommand
{
    private readonly WordsArgument _words = new(
        "words",
        new("SHELL POŘADÍ -- SLOVA", "SHELL INDEX -- WORDS"),
        new("rozepsaný řádek a které jeho slovo se píše", "an unfinished line and which of its words is being written"));

    public CompleteCommand()
        : base("complete") => Add(_words);

    public override Bilingual About => new("poradí shellu, jak doplnit rozepsaný řádek", "tell a shell how to complete an unfinished line");

    public override Sequence<Example> Examples =>
    [
        new("kpss complete bash 1 -- kpss bu", new("čím pokračuje „bu“", "what “bu” goes on with")),
        new("kpss complete zsh 3 -- kpss build --format", new("jaké hodnoty má volba", "which values the option has")),
    ];

    public override int Run(ParseResult line, Session session)
    {
        if (line.GetValue(_words) is not [var shell, var index, .. var words]) return ExitStatus.Fine;
        if (!int.TryParse(index, NumberStyles.None, CultureInfo.InvariantCulture, out var cursor) || cursor > words.Length) return ExitStatus.Fine;

        foreach (var suggestion in Suggest(TypedWords.Of(shell, cursor, words), session with { Language = LanguageChoice.From(words, session.World) }))
        {
            session.World.Console.Out.WriteLine(suggestion.About.Length > 0 ? $"{suggestion.Value}\t{suggestion.About}" : suggestion.Value);
        }

        return ExitStatus.Fine;
    }

    private static List<Suggestion> Suggest(TypedWords words, Session session)
    {
        try
        {
            var root = new Root();
            return new Completer(root, session)
                .Complete(new(root, words.Before, words.Word))
                .ConvertAll(it => it.Value.StartsWith(':') ? it : it with { Value = it.Value[words.Kept..] });
        }
#pragma warning disable CA1031 // Whatever is wrong with the sources or the machine, the line goes on being written by hand.
        catch (Exception)
#pragma warning restore CA1031
        {
            return [];
        }
    }
}
