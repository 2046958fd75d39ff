using Kpss.Cli.CommandLine;
using Kpss.Cli.Reporting;
using Kpss.Cli.Workspaces;
using Kpss.Documents.Diagnostics;
using Kpss.Planning.Authoring;
using Kpss.Planning.Grammar;
using Kpss.Planning.Model;
using Kpss.Planning.Model.Reading;
using Kpss.Planning.Sources;

namespace Kpss.Cli.Adding;

/// <summary>Adds an entry to a register.</summary>
internal static class EntryAdding
{
    /// <param name="words">The name; of an abbreviation first itself, then what it stands for.</param>
    public static int Run(TargetKind kind, string[] words, string? id, OpenedWorkspace opened, Session session)
    {
        var registers = opened.Workspace.Registers;
        // The entry may stand in what could not be read.
        if (!registers.IsWhole) return opened.Refuse(session);
        var isAbbreviation = kind == TargetKind.Abbreviation;
        if (isAbbreviation && id is null && words.Length < 2) return WithoutLongForm().Tell(session);

        var name = string.Join(' ', isAbbreviation && id is null ? words[1..] : words);
        var own = id ?? (isAbbreviation ? words[0] : "");
        if (Known(kind, own, name, registers, session) is { } known) return known.Tell(session);
        if (!isAbbreviation && NewId.Find(name, id, one => IsTaken(one, opened.Workspace) is not null, out own) is { } bad) return bad.Tell(session);
        if (!isAbbreviation && id is not null && IsTaken(own, opened.Workspace) is { } taken) return taken.Tell(session);

        var addition = NewEntry.Make(opened.Workspace, kind, own, name, session.World);
        if (addition is null) return CannotAdd(kind, NewEntry.Line(own, name), opened, session).Tell(session);
        var file = AddedFile.Of(addition);
        var report = new Report();
        var read = WorkspaceReader.Read(new PlannedWorld(session.World, [file]), opened.Root, report);
        if (read?.Index.Entry(kind, own) is null || Findings.Of(report, strict: false).Errors > opened.Errors) return CannotAdd(kind, NewEntry.Line(own, name), opened, session).Tell(session);

        AddedFile.Write(addition, file, session.World);
        var screen = Screen.Results(session.World);
        screen.Line($"{own}: {name}");
        screen.Target.WriteLine($"  {Places.Shown(addition.Path, session.World.CurrentDirectory)}:{addition.Line}");
        if (!isAbbreviation) screen.Line(Usage(kind, own, opened.Workspace).In(session.Language));
        return ExitStatus.Fine;
    }

    private static Bilingual Usage(TargetKind kind, string id, Workspace workspace)
    {
        var type = kind switch { TargetKind.Actor => FieldType.Actors, TargetKind.TargetGroup => FieldType.TargetGroups, _ => FieldType.Services };
        return workspace.Plans.Any(plan => plan.Grammar.Fields.Any(field => field.Type == type))
            ? new($"Na kartě se píše {id}, v textu [[{id}]].", $"Write {id} on a card, [[{id}]] in a text.")
            : new($"V textu se píše [[{id}]]; pole pro to na kartě není, přidala by ho gramatika v kpss.yaml.", $"Write [[{id}]] in a text; cards have no field for it, the grammar in kpss.yaml could add one.");
    }

    private static Refusal WithoutLongForm() => new Refusal("chybí, co zkratka znamená", "what the abbreviation stands for is missing")
        .WithHint("třeba: kpss new zkratka MAS místní akční skupina", "for example: kpss new zkratka MAS místní akční skupina")
        .WithHint("zkratku o více slovech dejte do uvozovek: \"SO ORP\"", "put one of several words in quotes: \"SO ORP\"");

    /// <summary>Everything stands in a register once.</summary>
    private static Refusal? Known(TargetKind kind, string id, string name, Registers registers, Session session)
    {
        var text = ItemSearch.Flat(name);
        foreach (var entry in registers.Of(kind))
        {
            var isSame = entry.Id == id || kind != TargetKind.Abbreviation && (ItemSearch.Flat(entry.Name) == text || entry.OtherNames.Any(other => ItemSearch.Flat(other) == text));
            // `kpss new subjekt charita` means the one that has the id `charita`, not a second one.
            isSame |= kind != TargetKind.Abbreviation && id.Length == 0 && Words.ToId(name) == entry.Id;
            if (!isSame) continue;
            var place = $"{Places.Shown(entry.Place.File.Path, session.World.CurrentDirectory)}:{entry.Place.Line}";
            return new Refusal($"v rejstříku už je „{entry.Id}: {entry.Name}“", $"the register holds “{entry.Id}: {entry.Name}” already")
                .WithHint(place, place)
                .WithHint("je-li to někdo jiný, napište celé jméno a zvolte --id", "if this is a different one, write its whole name and choose an --id");
        }

        return null;
    }

    private static Refusal? IsTaken(string id, Workspace workspace) => TakenIds.InRegisters(id, workspace.Registers) ?? TakenIds.InPlans(id, workspace.Plans);

    private static Refusal CannotAdd(TargetKind kind, string line, OpenedWorkspace opened, Session session)
    {
        var file = RegisterPlace.Of(opened.Workspace, kind, session.World)?.File ?? RegisterPlace.OnlyFile(opened.Workspace.Registers);
        var path = file is null ? "" : $" ({Places.Shown(file.Path, session.World.CurrentDirectory)})";
        var key = RegisterKind.Of(kind).Key;
        return new Refusal("do rejstříku to nejde bezpečně vložit, nic nebylo zapsáno", "it cannot be put into the register safely, nothing was written")
            .WithHint($"dopište řádek ručně pod klíč {key}{path}: {line}", $"write the line by hand below the key {key}{path}: {line}");
    }
}
