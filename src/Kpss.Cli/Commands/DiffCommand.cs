using System.CommandLine;
using Kpss.Cli.CommandLine;
using Kpss.Cli.Reporting;
using Kpss.Cli.Review;
using Kpss.Cli.Review.Forms;
using Kpss.Cli.Workspaces;
using Kpss.Documents;
using Kpss.Documents.Diagnostics;
using Kpss.Documents.Outside;

namespace Kpss.Cli.Commands;

/// <summary>Says what differs between two states of plans, in the language of the plan.</summary>
internal sealed class DiffCommand : KpssCommand
{
    private readonly WordsArgument _sides = new(
        "sides",
        new("STARÉ [NOVÉ]", "OLD [NEW]"),
        new("revize gitu, složky, plány nebo roky (výchozí: HEAD a tato složka)", "revisions of git, folders, plans or years (default: HEAD and this folder)"))
    {
        Offer = Offer.Sides,
    };

    private readonly ValueOption _plan = new("--plan", new("PLÁN", "PLAN"), new("jen tento plán: složka nebo rok", "only this plan: its folder or year"))
    {
        Offer = Offer.Plans,
    };

    private readonly ValueOption _format = new("--format", new("FORMÁT", "FORMAT"), new("formát: text (výchozí), md, html, json", "format: text (default), md, html, json"))
    {
        Choices = ChangeForms.Names,
    };

    private readonly ValueOption _output = new("--output", new("SOUBOR", "FILE"), new("zapíše do souboru (jinak na výstup)", "write to a file (otherwise to the output)"))
    {
        Offer = Offer.Files,
    };

    private readonly ValueOption _workspace = CommonSymbols.Workspace();

    public DiffCommand()
        : base("diff")
    {
        Add(_sides);
        Add(_plan);
        Add(_format);
        Add(_output);
        Add(_workspace);
    }

    public override Bilingual About => new("řekne, co se v plánu změnilo", "tell what changed in a plan");

    public override Sequence<Example> Examples =>
    [
        new("kpss diff", new("co se změnilo od poslední revize", "what changed since the last revision")),
        new("kpss diff main", new("čím se liší od větve main", "how it differs from the branch main")),
        new("kpss diff 2025 2026", new("plány dvou let", "the plans of two years")),
        new("kpss diff HEAD~3 --format html --output zmeny.html", new("stránka ke čtení a tisku", "a page to read and print")),
        new("kpss diff origin/main --format md", new("komentář k žádosti o začlenění", "a comment for a pull request")),
    ];

    public override Sequence<StatusMeaning> Statuses =>
    [
        new(ExitStatus.Fine, new("beze změny", "no difference")),
        new(ExitStatus.FaultySources, new("něco se liší", "there is a difference")),
        new(ExitStatus.WrongUsage, new("chybně zadaný příkaz", "wrong usage")),
        new(ExitStatus.MachineFailed, new("nelze porovnat: chyby ve zdrojích, disk, práva", "cannot be compared: errors in the sources, disk, permissions")),
    ];

    public override int Run(ParseResult line, Session session)
    {
        var name = line.GetValue(_format) ?? "text";
        if (ChangeForms.ByName(name) is not { } form) return Refusal.UnknownFormat(ChangeForms.Names, name).Tell(session);
        var file = line.GetValue(_output) is { } given ? Places.Absolute(given, session.World.CurrentDirectory) : null;
        if (file is not null && ReportFile.Refuse(file, line.GetValue(_output)!, session.World) is { } taken) return taken.Tell(session);
        if (Sides(line, session, out var older, out var newer) is { } refusal) return refusal.Tell(session);

        var comparison = new Comparison(older!, newer!, session);
        if (comparison.Run(line.GetValue(_plan), out var changes) is { } second) return second.Tell(session);
        TellFindings(comparison.Report, changes is null, session);
        if (changes is null) return ExitStatus.MachineFailed;

        if (file is not null) WriteFile(file, form.Bytes(changes), session);
        else form.Write(changes, session);
        return changes.IsEmpty ? ExitStatus.Fine : ExitStatus.FaultySources;
    }

    private Refusal? Sides(ParseResult line, Session session, out SideChoice? older, out SideChoice? newer)
    {
        (older, newer) = (null, null);
        var words = line.GetValue(_sides) ?? [];
        if (words.Length > 2) return new Refusal($"přebytečný argument „{words[2]}“: porovnat lze dvě strany", $"superfluous argument “{words[2]}”: there are two sides to compare");

        var finder = new SideFinder(session.World, line.GetValue(_workspace), session.Language);
        if (words.Length < 2 && finder.WorkingTree(out newer) is { } noWorkspace) return noWorkspace;
        if (finder.Find(words.Length == 0 ? SideFinder.Head : words[0], out older) is { } refusal) return refusal;
        if (words.Length == 2) return finder.Find(words[1], out newer);
        return older!.Plan is { } plan && ReferenceEquals(older.World, newer!.World) && older.Root == newer.Root ? AloneRefusal(plan) : null;
    }

    private static Refusal AloneRefusal(string plan) => new Refusal($"s čím plán „{plan}“ porovnat?", $"compare plan “{plan}” with what?")
        .WithHint($"s jiným plánem: kpss diff STARÝ {plan}", $"with another plan: kpss diff OLD {plan}")
        .WithHint($"s poslední revizí: kpss diff HEAD --plan {plan}", $"with the last revision: kpss diff HEAD --plan {plan}");

    private static void TellFindings(Report report, bool isRefused, Session session)
    {
        var errors = report.Sorted().Only(diagnostic => diagnostic.Severity == Severity.Error);
        if (errors.Count == 0 && !isRefused) return;

        var screen = Screen.Messages(session.World);
        new TextReporter(screen, session.Language, session.World.CurrentDirectory).Write(errors);
        var told = Wording.Errors(errors.Count, session.Language);
        var end = isRefused ? new Bilingual("porovnat to nelze, dokud se nedá všechno přečíst", "nothing can be compared until all can be read") : new("porovnáno je, co se dalo přečíst", "only what could be read was compared");
        screen.Line($"{told}; {end.In(session.Language)}.");
        screen.Target.Flush();
    }

    private static void WriteFile(string path, byte[] content, Session session)
    {
        OutputFile[] files = [new(path, content)];
        var begin = session.World.Elapsed;
        session.World.WriteAll(files);
        BuildReporter.TellFiles(files, session.World.Elapsed - begin, session);
    }
}
