using System.CommandLine;
using System.Globalization;
using System.Text;
using Kpss.Cli.Adding;
using Kpss.Cli.Building.Formats.External;
using Kpss.Cli.CommandLine;
using Kpss.Cli.Editors;
using Kpss.Cli.Reporting;
using Kpss.Cli.Workspaces;
using Kpss.Documents;
using Kpss.Documents.Diagnostics;
using Kpss.Documents.Outside;
using Kpss.Planning.Authoring;
using Kpss.Planning.Model.Reading;
using Kpss.Planning.Sources;

namespace Kpss.Cli.Commands;

/// <summary>Makes a small workspace that builds at once, for an author to write her own plan over.</summary>
internal sealed class InitCommand : KpssCommand
{
    private const string SomeRegion = "Hornolhotsko";
    private const string SomeAuthority = "Město Horní Lhota";

    /// <summary>From this month on a plan is prepared for the year that follows.</summary>
    private const int MonthOfPlanning = 7;

    private const int FirstYear = 2000;
    private const int LastYear = 2099;

    private readonly OptionalArgument _folder = new(
        "folder",
        new("SLOŽKA", "FOLDER"),
        new("kde pracovní složku založit (výchozí: tato složka)", "where to make the workspace (default: this folder)"))
    {
        Offer = Offer.Folders,
    };

    private readonly ValueOption _region = new(
        "--region",
        new("ÚZEMÍ", "REGION"),
        new($"pro jaké území se plánuje (jinak {SomeRegion})", $"the region planned for (otherwise {SomeRegion})"));

    private readonly ValueOption _authority = new(
        "--authority",
        new("ZADAVATEL", "AUTHORITY"),
        new($"kdo plán vydává (jinak {SomeAuthority})", $"who issues the plan (otherwise {SomeAuthority})"));

    private readonly ValueOption _year = new(
        "--year",
        new("ROK", "YEAR"),
        new("rok plánu (jinak letošní, od července příští)", "the plan's year (otherwise this one, from July on the next)"));

    public InitCommand()
        : base("init")
    {
        Add(_folder);
        Add(_region);
        Add(_authority);
        Add(_year);
    }

    public override Bilingual About => new("založí pracovní složku s malým plánem", "make a workspace with a small plan");

    public override Sequence<Example> Examples =>
    [
        new("kpss init horni-lhota", new("založí složku horni-lhota", "make the folder horni-lhota")),
        new("kpss init novy --region Klatovsko --year 2027", new("plán pro Klatovsko na rok 2027", "a plan for Klatovsko for 2027")),
    ];

    public override bool WritesSources => true;

    public override int Run(ParseResult line, Session session)
    {
        if (YearFrom(line, session.World, out var year) is { } bad) return bad.Tell(session);
        var (region, authority) = (Text(line, _region, SomeRegion), Text(line, _authority, SomeAuthority));
        if ((TypedName.Refuse(region) ?? TypedName.Refuse(authority)) is { } unseen) return unseen.Tell(session);
        var folder = line.GetValue(_folder) is { } given ? Places.Absolute(given, session.World.CurrentDirectory) : session.World.CurrentDirectory;
        var all = StartingFiles.For(new(region, authority, year));
        var (kept, files) = (all.Only(file => GitFiles.IsKept(folder, file, session.World)), all.Only(file => !GitFiles.IsKept(folder, file, session.World)));
        if (Obstacle(folder, files, session.World) is { } refusal) return refusal.Tell(session);

        var isNew = !session.World.DirectoryExists(folder);
        var sources = files.Map(file => new OutputFile(Places.Join(folder, file.Path), Encoding.UTF8.GetBytes(file.Text)));
        session.World.CreateAll([.. sources, .. ForEditors(folder, sources, session)]);
        if (isNew) WarnOf(Places.NameOf(folder), session);
        Tell(folder, files, kept, session);
        return ExitStatus.Fine;
    }

    /// <summary>Schemas and settings of an editor; settings that somebody has already stay as they are.</summary>
    private static List<OutputFile> ForEditors(string folder, Sequence<OutputFile> sources, Session session)
    {
        var world = new PlannedWorld(session.World, sources);
        if (WorkspaceReader.Read(world, folder, new Report()) is not { } workspace) return [];
        return EditorFiles.Of(workspace, world, session.Language).Files.FindAll(file => !session.World.FileExists(file.Path));
    }

    private static string Text(ParseResult line, ValueOption option, string otherwise) =>
        line.GetValue(option) is { } given ? TypedName.OnOneLine(given) : otherwise;

    private Refusal? YearFrom(ParseResult line, IWorld world, out int year)
    {
        year = world.Now.Month < MonthOfPlanning ? world.Now.Year : world.Now.Year + 1;
        if (line.GetValue(_year) is not { } given) return null;
        if (int.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out year) && year is >= FirstYear and <= LastYear) return null;
        return new Refusal($"rok nemůže být „{given}“", $"the year cannot be “{given}”").WithHint("napište ho čtyřmi číslicemi, třeba --year 2027", "write it with four digits, as in --year 2027");
    }

    private static Refusal? Obstacle(string folder, Sequence<StartingFile> files, IWorld world)
    {
        if (world.FileExists(folder)) return new Refusal($"„{folder}“ je soubor, ne složka", $"“{folder}” is a file, not a folder").WithHint("zvolte jinou složku: kpss init SLOŽKA", "choose another folder: kpss init FOLDER");
        for (var above = folder; above is not null; above = Places.Parent(above))
        {
            if (!world.DirectoryExists(above) && OutputName.IsForeignToWindows(Places.NameOf(above))) return NoSuchName(Places.NameOf(above));
            if (world.FileExists(Places.Join(above, WorkspaceRoot.Marker))) return Inside(above);
        }

        foreach (var file in files)
        {
            var path = Places.Join(folder, file.Path);
            if (!world.FileExists(path) && !world.DirectoryExists(path)) continue;
            return new Refusal($"ve složce už je {file.Path} a kpss nic nepřepíše", $"the folder holds {file.Path} already, and kpss overwrites nothing")
                .WithHint("založte plán v jiné složce: kpss init SLOŽKA", "make the plan in another folder: kpss init FOLDER")
                .WithHint($"nebo přejmenujte {path}", $"or rename {path}");
        }

        return null;
    }

    private static Refusal NoSuchName(string name) => new Refusal($"složku „{Words.Quote(name)}“ Windows mít nemůže", $"Windows cannot have a folder “{Words.Quote(name)}”")
        .WithHint("pojmenujte ji bez diakritiky a bez mezer: kpss init horni-lhota", "name it in ASCII without spaces: kpss init horni-lhota");

    private static Refusal Inside(string root) => new Refusal($"složka {root} už pracovní složkou je", $"the folder {root} is a workspace already")
        .WithHint("opatření, aktivitu nebo subjekt do ní přidá kpss new", "kpss new adds a measure, an activity or an actor to it")
        .WithHint("jinou pracovní složku založte mimo ni: kpss init ../SLOŽKA", "make another workspace outside of it: kpss init ../FOLDER");

    private static void Tell(string folder, Sequence<StartingFile> files, Sequence<StartingFile> kept, Session session)
    {
        var screen = Screen.Results(session.World);
        var shown = folder == session.World.CurrentDirectory ? "" : Places.Shown(folder, session.World.CurrentDirectory);
        screen.Line(new Bilingual("Pracovní složka je založena a plán v ní jde hned sestavit:", "The workspace is there, and its plan can be built at once:").In(session.Language));
        foreach (var file in files) screen.Target.WriteLine($"  {(shown.Length > 0 ? Places.Join(shown, file.Path) : file.Path)}");

        screen.Line(new Bilingual("  .vscode, .kpss: nápověda a doplňování ve VS Code, obnoví je kpss schema", "  .vscode, .kpss: help and completion in VS Code, renewed by kpss schema").In(session.Language), hanging: 4);
        foreach (var file in kept) TellKept(file, GitFiles.Missing(folder, file, session.World), session);

        screen.Line();
        screen.Line(new Bilingual("Co dál:", "What comes next:").In(session.Language));
        List<(string Line, Bilingual About)> steps =
        [
            ("kpss build", new("sestaví Word, web a Markdown do složky out", "build Word, web and Markdown into the folder out")),
            ("kpss list", new("ukáže, co v plánu je", "show what is in the plan")),
            ("kpss new opatření NÁZEV --under 1", new("přidá do oblasti 1 další opatření", "add another measure to area 1")),
            ("kpss serve", new("otevře živý náhled v prohlížeči", "open a live preview in the browser")),
        ];
        if (shown.Length > 0) steps.Insert(0, ($"cd {NextSteps.Quoted(shown)}", new("přejde do pracovní složky", "go to the workspace")));
        NextSteps.Tell(steps, session);
    }

    /// <summary>As `kpss check` warns of such names inside the workspace.</summary>
    private static void WarnOf(string name, Session session)
    {
        if (!name.AsSpan().ContainsAnyExceptInRange('!', '~')) return;
        var label = Wording.Severity(Severity.Warning).In(session.Language);
        var text = new Bilingual(
            $"jméno složky „{name}“ má diakritiku nebo mezeru, přejmenujte ji raději na „{Words.ToId(name)}“",
            $"the name of the folder “{name}” has diacritics or a space, better rename it to `{Words.ToId(name)}`");
        session.World.Console.Error.WriteLine($"{label}: {DisplayText.Clean(text.In(session.Language))}");
        session.World.Console.Error.Flush();
    }

    private static void TellKept(StartingFile file, List<string> missing, Session session)
    {
        if (missing.Count == 0) return;
        var screen = Screen.Results(session.World);
        screen.Line();
        screen.Line(new Bilingual($"Soubor {file.Path} tu už byl a zůstal beze změny. Připište do něj:", $"The file {file.Path} was there already and stays as it is. Add to it:").In(session.Language));
        foreach (var line in missing) screen.Target.WriteLine($"  {line}");
    }
}
