using System.CommandLine;
using Kpss.Cli.Commands;
using Kpss.Documents;
using Kpss.Documents.Diagnostics;

namespace Kpss.Cli.CommandLine;

/// <summary>
/// The program as a command. The library's RootCommand brings help and version of its own, which speak other
/// languages than ours and ask the system for things that a build does without.
/// </summary>
internal sealed class Root : KpssCommand
{
    /// <summary>Every command, in the order of the help.</summary>
    private static CommandGroup[] AllGroups() =>
    [
        new(new("Začátek", "Start"), [new InitCommand(), new NewCommand(), new ListCommand(), new ShowCommand()]),
        new(new("Dokumenty", "Documents"), [new BuildCommand(), new CheckCommand(), new WatchCommand(), new ServeCommand()]),
        new(new("Opravy", "Repair"), [new FixCommand(), new FmtCommand()]),
        new(new("Změny", "Changes"), [new DiffCommand(), new RolloverCommand()]),
        new(new("Porozumění", "Understanding"), [new ExplainCommand(), new SchemaCommand(), new HandbookCommand(), new CompletionCommand()]),
    ];

    public Root()
        : base("kpss")
    {
        foreach (var group in Groups)
        {
            foreach (var command in group.Commands) Add(command);
        }

        Add(new CompleteCommand { Hidden = true });
        Add(Lang);
        Add(Help);
        Add(Version);
    }

    public CommandGroup[] Groups { get; } = AllGroups();

    public Switch Help { get; } = new("--help", new("vypíše tuto nápovědu", "print this help"), "-h", "-?") { Recursive = true };

    public Switch Version { get; } = new("--version", new("vypíše verzi programu", "print the version of the program"));

    public ValueOption Lang { get; } = new(
        LanguageChoice.Option,
        new("JAZYK", "LANGUAGE"),
        new("jazyk hlášení: cs, en (jinak z proměnné KPSS_LANG)", "language of messages: cs, en (otherwise from KPSS_LANG)"))
    {
        Recursive = true,
        Offer = Offer.Languages,
    };

    public override Bilingual About => new(
        "sestaví z textů v YAML a Markdownu plán sociálních služeb pro Word a web",
        "builds plans of social services for Word and the web from YAML and Markdown");

    public override Sequence<Example> Examples =>
    [
        new("kpss init horni-lhota", new("založí složku s malým plánem", "make a folder with a small plan")),
        new("kpss check", new("zkontroluje plán v této složce", "check the plan in this folder")),
        new("kpss build", new("sestaví z něj dokumenty", "build its documents")),
        new("kpss build --help", new("podrobnosti o jednom příkazu", "details of one command")),
    ];

    public override int Run(ParseResult line, Session session)
    {
        HelpPage.Write(this, this, session);
        return ExitStatus.Fine;
    }
}
