using Kpss.Cli.CommandLine;
using Kpss.Cli.Reporting;
using Kpss.Cli.Workspaces;
using Kpss.Documents;
using Kpss.Documents.Diagnostics;
using Kpss.Documents.Outside;
using Kpss.Documents.Texts;
using Kpss.Planning.Authoring;
using Kpss.Planning.Compose;
using Kpss.Planning.Grammar;
using Kpss.Planning.Model;
using Kpss.Planning.Model.Reading;
using Kpss.Planning.Sources;

namespace Kpss.Cli.Adding;

/// <summary>Adds an item to a plan. Before anything is written, the plan is read as it would be.</summary>
internal static class ItemAdding
{
    public static int Run(Plan plan, Level level, string title, string? id, string? under, OpenedWorkspace opened, Session session)
    {
        // Numbers, ids and parents may stand in what could not be read.
        if (!plan.IsWhole || !opened.Workspace.Registers.IsWhole) return opened.Refuse(session);
        if (ParentChoice.Find(under, plan, level, session.World, out var parent) is { } unclear) return unclear.Tell(session);
        if (parent is not null && HasCardAbove(plan, level, parent.Item)) return SecondCard(plan, level, parent.Item).Tell(session);
        if (id is null && SameTitle(plan, level, title, session) is { } known) return known.Tell(session);
        if (IdFor(plan, title, id, opened.Workspace, out var own) is { } badId) return badId.Tell(session);

        var order = new NewItemOrder(plan, level, parent, title, own);
        var addition = NewItem.Make(order, path => session.World.FileExists(path) || session.World.DirectoryExists(path));
        if (addition is null) return NowhereToPut(parent!, level).Tell(session);

        var file = AddedFile.Of(addition);
        if (Added(order, file, opened, session) is not { } item) return NotFoundAgain(addition, session).Tell(session);
        AddedFile.Write(addition, file, session.World);
        Tell(item, parent, addition, opened.Given, session);
        return ExitStatus.Fine;
    }

    /// <summary>Most often somebody runs the same command again.</summary>
    private static Refusal? SameTitle(Plan plan, Level level, string title, Session session)
    {
        if (plan.AllItems().Find(item => item.Level == level && Words.Fold(item.Title) == Words.Fold(title)) is not { } same) return null;
        var place = $"{Places.Shown(same.Source.Place.File.Path, session.World.CurrentDirectory)}:{same.Source.Place.Line}";
        return new Refusal($"„{same.Title}“ už v plánu je: {same.Name}", $"the plan has “{same.Title}” already: {same.Name}")
            .WithHint(place, place)
            .WithHint("má-li tu být ještě jednou, zvolte --id", "if it is to be there once more, choose an --id");
    }

    private static Refusal? IdFor(Plan plan, string title, string? given, Workspace workspace, out string id)
    {
        var taken = new HashSet<string>(ReservedIds.All, StringComparer.Ordinal);
        foreach (var item in plan.AllItems()) taken.Add(item.Id);
        if (given is not null && taken.Contains(given))
        {
            id = given;
            return new Refusal($"id „{given}“ už plán má", $"the plan has the id “{given}” already").WithHint("zvolte jiné, nebo --id vynechte", "choose another one, or leave --id out");
        }

        foreach (var entry in workspace.Registers.All) taken.Add(entry.Id);
        return NewId.Find(title, given, taken.Contains, out id) ?? (given is null ? null : TakenIds.InRegisters(given, workspace.Registers));
    }

    /// <summary>Whether the new card would be a second one on its way down.</summary>
    public static bool HasCardAbove(Plan plan, Level level, PlanItem parent) =>
        !plan.Grammar.AllowsCardsOnSeveralLevels && level.MayCarryCard && parent.Level.MayCarryCard && parent.Fields.Count > 0;

    private static Refusal SecondCard(Plan plan, Level level, PlanItem parent)
    {
        var heading = SingleItem.Heading(parent);
        var keys = string.Join(", ", parent.Fields.Map(entry => entry.Field.Key));
        return new Refusal($"„{heading}“ už má kartu a pod ní být další nemůže", $"“{heading}” has a card already, and there can be none below it")
            .WithHint($"její pole ({keys}) odtud vyjměte a dejte je pod klíč „{level.ListKey}“ do první položky", $"take its fields ({keys}) out and put them under the key `{level.ListKey}`, into the first item")
            .WithHint("nebo v gramatice povolte „karty_na_více_úrovních: ano“", "or allow `karty_na_více_úrovních: ano` in the grammar");
    }

    /// <summary>Either the parent itself stands in braces, or what it holds already stands in brackets.</summary>
    private static Refusal NowhereToPut(FoundItem parent, Level level)
    {
        var (title, place) = (parent.Item.Title, parent.Item.Source.Record.Node.Span);
        return place.File.Text[place.Start] == '{'
            ? new Refusal($"do souboru položky „{title}“ nejde nic vložit: je zapsána v jednom řádku a nemá id", $"nothing can be put into the file of “{title}”: it is written on one line and has no id")
                .WithHint($"rozepište ji na řádky, nebo jí doplňte klíč {ItemKeys.Id}", $"write it on several lines, or add the key {ItemKeys.Id} to it")
            : new Refusal($"pod položku „{title}“ nejde nic vložit: její {level.ListKey} jsou v závorkách a položka nemá id", $"nothing can be put below “{title}”: its {level.ListKey} are in brackets, and the item has no id")
                .WithHint($"rozepište závorky na řádky s pomlčkami, nebo položce doplňte klíč {ItemKeys.Id}", $"write what is in the brackets on lines with dashes, or add the key {ItemKeys.Id} to the item");
    }

    private static Refusal NotFoundAgain(Addition addition, Session session)
    {
        var path = Places.Shown(addition.Path, session.World.CurrentDirectory);
        return new Refusal($"do souboru {path} to nejde bezpečně vložit, nic nebylo zapsáno", $"it cannot be put into {path} safely, nothing was written")
            .WithHint("dopište položku ručně podle sousedních", "write the item by hand, as its neighbours are");
    }

    /// <returns>The item as the plan would have it; null when it would not, or when something else would be lost.</returns>
    private static FoundItem? Added(NewItemOrder order, OutputFile file, OpenedWorkspace opened, Session session)
    {
        var report = new Report();
        if (WorkspaceReader.Read(new PlannedWorld(session.World, [file]), opened.Root, report) is not { } workspace) return null;
        if (Findings.Of(report, strict: false).Errors > opened.Errors || workspace.Index.Plan(order.Plan.Id) is not { } plan) return null;

        var items = FoundItem.AllOf(plan);
        var item = items.Find(found => found.Item.Id == order.Id);
        var isThere = item is not null && item.Item.Level.Key == order.Level.Key && item.Parent?.Id == order.Parent?.Item.Id;
        return isThere && items.Count == order.Plan.AllItems().Count + 1 ? item : null;
    }

    private static void Tell(FoundItem added, FoundItem? parent, Addition addition, string? workspace, Session session)
    {
        var screen = Screen.Results(session.World);
        var path = Places.Shown(addition.Path, session.World.CurrentDirectory);
        var name = DisplayText.Plain(added.Item.Name.Length > 0 && added.Item.Number is not null ? added.Item.Name : added.Item.Level.Key);
        var where = addition.Old is null ? new Bilingual("nový soubor", "a new file") : new Bilingual("v souboru nadřazené položky", "in the file of its parent");
        screen.Line($"{FirstLetter.Capital(name)} ({added.Item.Id}), {where.In(session.Language)}");
        screen.Target.WriteLine($"  {path}:{addition.Line}");
        if (addition.ToFill.Count > 0)
        {
            var keys = string.Join(", ", addition.ToFill);
            screen.Line(new Bilingual($"Vyplňte: {keys}. Co chybí, připomene kpss check{NextSteps.Argument(workspace)}.", $"Fill in: {keys}. kpss check{NextSteps.Argument(workspace)} says what is missing.").In(session.Language));
        }

        if (addition.ToFill.Count == 0 && LowerLevel(added) is { } lower)
        {
            var call = $"kpss new {lower.Key} {new Bilingual("NÁZEV", "TITLE").In(session.Language)} --under {added.Item.Id}{NextSteps.Option(workspace)}";
            screen.Line(new Bilingual($"Co pod ni patří, přidá: {call}", $"Add what belongs below it with: {call}").In(session.Language));
        }

        if (parent is not null && added.Item.Level.MayCarryCard) TellEmptyFields(parent.Item, added, screen, session.Language);
    }

    private static void TellEmptyFields(PlanItem before, FoundItem added, Screen screen, Language language)
    {
        var left = EmptyFields(added.Parent!, added.Plan);
        var gone = EmptyFields(before, added.Plan).FindAll(key => !left.Contains(key));
        var (name, level) = (DisplayText.Plain(before.Name), added.Item.Level.Key);
        var (goneKeys, leftKeys) = (string.Join(", ", gone), string.Join(", ", left));
        if (gone.Count > 0) screen.Line(new Bilingual($"{name}: prázdná pole {goneKeys} kpss odebralo, kartu má teď {level} níž.", $"{name}: kpss removed the empty fields {goneKeys}: {level} below has the card now.").In(language));
        if (left.Count > 0) screen.Line(new Bilingual($"{name}: prázdná pole {leftKeys} smažte, kartu má teď {level} níž.", $"{name}: delete the empty fields {leftKeys}: {level} below has the card now.").In(language));
    }

    /// <summary>What goes below an item that has no card of its own.</summary>
    private static Level? LowerLevel(FoundItem added)
    {
        if (added.Item.Level.MayCarryCard) return null;
        foreach (var level in added.Plan.Grammar.Levels)
        {
            if (added.Plan.Grammar.MayLieUnder(level, added.Item.Level)) return level;
        }

        return null;
    }

    private static List<string> EmptyFields(PlanItem parent, Plan plan)
    {
        var keys = new List<string>();
        if (plan.Grammar.AllowsCardsOnSeveralLevels || parent.Fields.Count > 0) return keys;
        foreach (var field in plan.Grammar.Fields)
        {
            if (parent.Level.MayCarryCard && parent.Source.Record.Entry(field.Key) is not null) keys.Add(field.Key);
        }

        return keys;
    }
}
