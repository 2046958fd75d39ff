using System.CommandLine;
using Kpss.Cli.Reporting;
using Kpss.Documents;
using Kpss.Documents.Diagnostics;

namespace Kpss.Cli.CommandLine;

/// <summary>The help of a command, made from its definition.</summary>
internal static class HelpPage
{
    private static readonly Bilingual Usage = new("Použití:", "Usage:");
    private static readonly Bilingual CommandWord = new("PŘÍKAZ", "COMMAND");
    private static readonly Bilingual OptionsWord = new("[volby]", "[options]");
    private static readonly Bilingual CommandsTitle = new("Příkazy:", "Commands:");
    private static readonly Bilingual ArgumentsTitle = new("Argumenty:", "Arguments:");
    private static readonly Bilingual OptionsTitle = new("Volby:", "Options:");
    private static readonly Bilingual ExamplesTitle = new("Příklady:", "Examples:");
    private static readonly Bilingual StatusTitle = new("Návratový kód:", "Exit status:");

    public static void Write(Root root, KpssCommand command, Session session)
    {
        var language = session.Language;
        var screen = Screen.Results(session.World);
        screen.Line($"{Misuse.CallOf(command)} – {command.About.In(language)}");

        Title(screen, Usage, language);
        screen.Line($"  {UsageOf(command, language)}");

        if (command == root) WriteCommands(root, screen, language);
        Section(screen, ArgumentsTitle, language, RowsOf(command.Arguments, language));
        Section(screen, OptionsTitle, language, RowsOf(Misuse.OptionsOf(command, root), language));
        Section(screen, ExamplesTitle, language, [.. command.Examples.Select(it => new HelpRow(it.Line, it.About.In(language)))]);
        Section(screen, StatusTitle, language, [.. command.Statuses.Map(it => new HelpRow($"{it.Status}", it.About.In(language)))]);
    }

    private static void WriteCommands(Root root, Screen screen, Language language)
    {
        Title(screen, CommandsTitle, language);
        var width = root.Groups.Max(group => group.Commands.Max(command => command.Name.Length));
        foreach (var group in root.Groups)
        {
            screen.Line($"  {group.Title.In(language)}");
            foreach (var command in group.Commands) screen.Line($"    {command.Name.PadRight(width)}  {command.About.In(language)}", width + 6);
        }
    }

    private static void Title(Screen screen, Bilingual title, Language language)
    {
        screen.Line();
        screen.Line(title.In(language));
    }

    private static void Section(Screen screen, Bilingual title, Language language, List<HelpRow> rows)
    {
        if (rows.Count == 0) return;
        Title(screen, title, language);
        var width = rows.Max(row => row.Left.Length);
        foreach (var row in rows) screen.Line($"  {row.Left.PadRight(width)}  {row.Right}", width + 4);
    }

    public static List<HelpRow> RowsOf(IEnumerable<Symbol> symbols, Language language) =>
        [.. symbols.Select(it => new HelpRow(NameOf(it, language), ((IDescribed)it).About.In(language)))];

    private static string NameOf(Symbol symbol, Language language)
    {
        var value = (symbol as IHasValue)?.ValueName.In(language);
        return symbol switch
        {
            Option option when value is not null => $"{Names(option)} {value}",
            Option option => Names(option),
            _ => value ?? symbol.Name,
        };
    }

    private static string Names(Option option) => string.Join(", ", option.Aliases.Where(it => it != "-?").Append(option.Name));

    public static string UsageOf(KpssCommand command, Language language)
    {
        var words = new List<string> { Misuse.CallOf(command) };
        if (command.Subcommands.Count > 0) words.Add(CommandWord.In(language));
        foreach (var argument in command.Arguments) words.Add(argument is IUsed { IsRequired: true } ? NameOf(argument, language) : $"[{NameOf(argument, language)}]");
        words.Add(OptionsWord.In(language));
        return string.Join(' ', words);
    }
}

/// <summary>A symbol, an example or a status beside what it means.</summary>
internal sealed record HelpRow(string Left, string Right);
