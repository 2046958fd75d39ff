using Kpss.Cli.CommandLine;
using Kpss.Documents.Diagnostics;
using Kpss.Documents.Texts;

namespace Kpss.Cli.Handbook.Reference;

/// <summary>Every command with its options and examples, from its definition as the help is.</summary>
internal static class CommandsPage
{
    private static readonly Bilingual Title = new("Příkazy", "Commands");

    private static readonly Bilingual Lead = new(
        "Totéž vypíše `kpss --help`, o jednom příkazu `kpss PŘÍKAZ --help`. Co je v hranatých závorkách, smí chybět. Velkými písmeny je psáno to, co doplníte sami.",
        "`kpss --help` prints the same, `kpss COMMAND --help` what concerns one command. What stands in brackets may be left out. What is written in capitals is for you to fill in.");

    private static readonly Bilingual OfEvery = new("Volby všech příkazů", "Options of every command");

    private static readonly Bilingual Options = new("Argumenty a volby:", "Arguments and options:");

    private static readonly Bilingual Examples = new("Příklady:", "Examples:");

    private static readonly Bilingual Statuses = new("Návratový kód:", "Exit status:");

    public static string Text(Known known)
    {
        var page = new PageText(known.Language).Heading(1, Title).Paragraph(Lead);
        foreach (var group in known.Root.Groups)
        {
            page.Heading(2, group.Title);
            foreach (var command in group.Commands) Write(page, command, known);
        }

        page.Heading(2, OfEvery).List(HelpPage.RowsOf(known.Root.Options, known.Language).Select(Item));
        return page.ToString();
    }

    private static void Write(PageText page, KpssCommand command, Known known)
    {
        var language = known.Language;
        page.Heading(3, $"kpss {command.Name}").Paragraph($"{Sentence(command.About.In(language))}").Lines("text", HelpPage.UsageOf(command, language));
        var symbols = HelpPage.RowsOf([.. command.Arguments, .. command.Options], language);
        if (symbols.Count > 0) page.Paragraph(Options).List(symbols.Select(Item));
        page.Paragraph(Examples).List(command.Examples.Select(it => $"`{it.Line}` – {it.About.In(language)}"));
        if (command.Statuses != ExitStatus.Usual) page.Paragraph(Statuses).List(command.Statuses.Select(it => $"{it.Status} – {it.About.In(language)}"));
    }

    private static string Item(HelpRow row) => $"`{row.Left}` – {row.Right}";

    private static string Sentence(string about) => $"{FirstLetter.Capital(about)}{(about.EndsWith('…') ? "" : ".")}";
}
