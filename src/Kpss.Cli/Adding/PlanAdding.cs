using System.Globalization;
using System.Text;
using Kpss.Cli.Building.Formats.External;
using Kpss.Cli.CommandLine;
using Kpss.Cli.Reporting;
using Kpss.Cli.Workspaces;
using Kpss.Documents.Diagnostics;
using Kpss.Documents.Outside;
using Kpss.Planning.Authoring;
using Kpss.Planning.Model;
using Kpss.Planning.Model.Reading;
using Kpss.Planning.Model.Timeframes;
using Kpss.Planning.Sources;

namespace Kpss.Cli.Adding;

/// <summary>Adds an empty plan: its folder with plan.yaml.</summary>
internal static class PlanAdding
{
    public const string Kind = "plán";

    private static readonly string[] Kinds = ["akční plán", "komunitní plán", "střednědobý plán"];

    public static int Run(string title, string? id, OpenedWorkspace opened, Session session)
    {
        if (PeriodIn(title) is not { } period) return NoPeriod().Tell(session);

        var own = id ?? ShortId.Of(title);
        var folder = Places.Join(opened.Root, own);
        if (Obstacle(own, folder, opened, session) is { } obstacle) return obstacle.Tell(session);

        var path = Places.Join(folder, PlanFiles.Marker);
        var file = new OutputFile(path, Encoding.UTF8.GetBytes(Text(title, period, opened.Workspace)));
        if (!IsRead(own, file, opened, session)) return NotRead(own).Tell(session);
        session.World.CreateAll([file]);
        Tell(own, path, opened, session);
        return ExitStatus.Fine;
    }

    private static Refusal? Obstacle(string own, string folder, OpenedWorkspace opened, Session session)
    {
        if (!Words.IsId(own)) return new Refusal($"složka se nemůže jmenovat „{own}“", $"the folder cannot be named “{own}”").WithHint("malá písmena bez diakritiky, číslice a spojovníky, třeba --id akcni-plan-2027", "lower-case ASCII letters, digits and hyphens, as in --id akcni-plan-2027");
        if (OutputName.IsReserved(own)) return new Refusal($"složku „{own}“ Windows mít nemůže", $"Windows cannot have a folder “{own}”").WithHint("jinou zvolte volbou --id", "choose another one with --id");
        if (folder == Places.Absolute(opened.Workspace.Settings.Outputs.Folder, opened.Root)) return new Refusal($"složka {own} je pro hotové dokumenty, zdroje se v ní nečtou", $"the folder {own} is for built documents, no sources are read there").WithHint("jinou zvolte volbou --id", "choose another one with --id");
        if (session.World.DirectoryExists(folder) || session.World.FileExists(folder)) return new Refusal($"složka {own} už existuje a kpss nic nepřepíše", $"the folder {own} is there already, and kpss overwrites nothing").WithHint("jinou zvolte volbou --id", "choose another one with --id");
        return opened.Workspace.Index.Plan(own) is null ? null : new Refusal($"plán {own} už v pracovní složce je", $"the workspace has a plan {own} already").WithHint("jinou složku zvolte volbou --id", "choose another folder with --id");
    }

    /// <summary>Whether the workspace would have the plan, and no error more.</summary>
    private static bool IsRead(string id, OutputFile file, OpenedWorkspace opened, Session session)
    {
        var report = new Report();
        var workspace = WorkspaceReader.Read(new PlannedWorld(session.World, [file]), opened.Root, report);
        return workspace?.Index.Plan(id) is not null && Findings.Of(report, strict: false).Errors <= opened.Errors;
    }

    private static Refusal NotRead(string id) => new Refusal($"plán ve složce {id} by kpss nepřečetlo, nic nebylo zapsáno", $"kpss could not read a plan in the folder {id}, nothing was written")
        .WithHint("jinou složku zvolte volbou --id", "choose another folder with --id")
        .WithHint("co je ve složce v nepořádku, vypíše kpss check", "kpss check says what is wrong in the workspace");

    /// <summary>`2027`, or `2026–2028` where the title names two years.</summary>
    private static Timeframe? PeriodIn(string title)
    {
        var years = new List<int>();
        foreach (var word in title.Split((char[])[' ', '\u00A0', '–', '-', ',', '(', ')', '/'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (word.Length == 4 && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var year)) years.Add(year);
        }

        return years.Count == 0 ? null : TimeframeReader.Read(years.Count == 1 ? $"{years[0]}" : $"{years[0]}–{years[^1]}");
    }

    private static Refusal NoPeriod() => new Refusal("z názvu není vidět, na kdy plán je", "the title does not say which year the plan is for")
        .WithHint("napište do něj rok: kpss new plán Akční plán na rok 2027", "write the year into it: kpss new plán Akční plán na rok 2027");

    private static string Text(string title, Timeframe period, Workspace workspace)
    {
        var lines = new List<string>();
        if (Array.Find(Kinds, kind => Words.Fold(title).StartsWith(Words.Fold(kind), StringComparison.Ordinal)) is { } kind) lines.Add($"druh: {kind}");
        lines.Add($"název: {YamlText.Line(title)}");
        lines.Add($"období: {period.Text}");
        lines.Add("stav: návrh k připomínkování");
        lines.Add("# Co se dá doplnit (smažte křížek a mezeru za ním):");
        foreach (var other in workspace.Plans)
        {
            // A plan for longer is the one that this comes from.
            if (other.Period.From <= period.From && other.Period.To >= period.To && other.Period != period) lines.Add($"# nadřazený_plán: {other.Id}");
        }

        lines.AddRange(["# části:                          # bez toho má dokument přehled a položky", "#   - přehled: Přehled opatření", "#   - položky", "#   - rejstřík_subjektů"]);
        return string.Join('\n', lines) + "\n";
    }

    private static void Tell(string id, string path, OpenedWorkspace opened, Session session)
    {
        var screen = Screen.Results(session.World);
        screen.Line(new Bilingual($"Nový plán {id}", $"New plan {id}").In(session.Language));
        screen.Target.WriteLine($"  {Places.Shown(path, session.World.CurrentDirectory)}:1");
        var level = opened.Workspace.Plans is [.., var other] ? other.Grammar.Levels[0].Key : "oblast";
        var options = $"--plan {id}{NextSteps.Option(opened.Given)}";
        screen.Line(new Bilingual($"První položku přidá: kpss new {level} NÁZEV {options}", $"Its first item is added by: kpss new {level} TITLE {options}").In(session.Language));
    }
}
