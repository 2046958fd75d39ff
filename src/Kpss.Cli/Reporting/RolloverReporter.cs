using Kpss.Cli.Workspaces;
using Kpss.Documents;
using Kpss.Documents.Diagnostics;
using Kpss.Documents.Texts;
using Kpss.Planning.Authoring.Rollover;
using Kpss.Planning.Model;
using Kpss.Planning.Sources;

namespace Kpss.Cli.Reporting;

/// <summary>What became of a plan in the new year: counts first, then what ended and what to decide, then what to do next.</summary>
internal sealed class RolloverReporter(RolloverResult result, Session session)
{
    private static readonly (DecisionKind Kind, Bilingual Title)[] Groups =
    [
        (DecisionKind.Plan, new("plán jako celek", "the plan as a whole")),
        (DecisionKind.Items, new("položky", "items")),
        (DecisionKind.Timeframes, new("termíny", "timeframes")),
        (DecisionKind.Figures, new("stavy, částky, ukazatele", "states, sums, indicators")),
        (DecisionKind.References, new("odkazy na to, co skončilo", "references to what ended")),
        (DecisionKind.Phrases, new("věty, které patří k minulému období", "sentences that belong to the past period")),
        (DecisionKind.People, new("osoby", "persons")),
    ];

    private readonly Screen _screen = Screen.Results(session.World);
    private readonly Language _language = session.Language;

    /// <summary>As the user named it; null for the one around the current folder.</summary>
    public string? Workspace { get; init; }

    private bool IsCzech => _language == Language.Czech;

    public void Tell(bool isDry)
    {
        TellCounts(isDry);
        TellEnded();
        TellPlanYaml();
        TellDecisions();
        TellNotTaken();
        TellNext(isDry);
    }

    private void TellCounts(bool isDry)
    {
        var (before, after) = (result.Before, result.After);
        var verb = isDry ? new Bilingual("by vznikl plán", "would be carried over into") : new Bilingual("vznikl plán", "was carried over into");
        var title = IsCzech
            ? $"Z plánu {before.Id} ({before.Period.Text}) {verb.Czech} {after.Id} ({after.Period.Text})."
            : $"The plan {before.Id} ({before.Period.Text}) {verb.English} {after.Id} ({after.Period.Text}).";
        _screen.Line(_screen.Ink.Bold(title));
        var (continued, ended, decisions, files) = (result.Continued.Count, result.Ended.Only(it => it.WasCarriedOut).Count, result.Decisions.Count, result.Files.Count);
        Count(continued, new(
            $"{Plural.Of(continued, "položka převzata", "položky převzaty", "položek převzato")}, id i čísla zůstávají",
            $"{Plural.Of(continued, "item", "items")} taken over, ids and numbers stay"));
        Count(ended, new($"{Plural.Of(ended, "položka skončila", "položky skončily", "položek skončilo")}", $"{Plural.Of(ended, "item", "items")} ended"));
        Count(decisions, new($"{Plural.Of(decisions, "věc", "věci", "věcí")} k rozhodnutí", $"{Plural.Of(decisions, "thing", "things")} to decide"));
        var where = Shown(result.Folder);
        Count(files, isDry
            ? new($"{Plural.Of(files, "soubor by se zapsal", "soubory by se zapsaly", "souborů by se zapsalo")} do {where}", $"{Plural.Of(files, "file", "files")} would be written to {where}")
            : new($"{Plural.Of(files, "soubor zapsán", "soubory zapsány", "souborů zapsáno")} do {where}", $"{Plural.Of(files, "file", "files")} written to {where}"));
    }

    private void Count(int count, Bilingual text) => _screen.Line($"  {count,4} {text.In(_language)}", 7);

    private void TellEnded()
    {
        if (result.Ended.Count == 0) return;
        Heading(new("Skončilo a v novém plánu není", "Ended and not in the new plan"));
        foreach (var (item, reason) in result.Ended)
        {
            var name = item.FullNumber.Length > 0 ? $"{item.Name} {item.Title}" : item.Name;
            Line($"{Clean(name)}: {Clean(reason.In(_language))}");
            _screen.Target.WriteLine($"    {PlaceOf(item.Source.Place)}");
        }

        var ids = result.Ended.Count == 1 ? result.Ended[0].Item.Id : "ID[,…]";
        Line(_screen.Ink.Blue(IsCzech ? $"má-li něco z toho přesto pokračovat: --keep {ids}" : $"if any of it is to go on all the same: --keep {ids}"));
    }

    private void TellPlanYaml()
    {
        Heading(new("Změněno v plan.yaml", "Changed in plan.yaml"));
        Line(IsCzech ? $"období: {result.After.Period.Text}; název: {result.After.Title}" : $"období: {result.After.Period.Text}; název: {Clean(result.After.Title)}");
        Line(IsCzech ? $"stav: návrh; předchozí_plán: {result.Before.Id}" : $"stav: návrh (draft); předchozí_plán: {result.Before.Id}");
        foreach (var (key, before, after) in result.ChangedHeadings)
        {
            if (key != "název") Line(IsCzech ? $"{key}: „{Clean(before)}“ → „{Clean(after)}“" : $"{key}: “{Clean(before)}” → “{Clean(after)}”");
        }

        if (result.DroppedKeys.Count == 0) return;
        var keys = string.Join(", ", result.DroppedKeys);
        Line(IsCzech ? $"vynecháno, patří ke starému dokumentu: {keys}" : $"left out, it belongs to the old document: {keys}");
    }

    private void TellDecisions()
    {
        if (result.Decisions.Count == 0) return;
        Heading(new("Rozhodněte", "Decide"));
        foreach (var (kind, title) in Groups)
        {
            var decisions = result.Decisions.Only(decision => decision.Kind == kind);
            if (decisions.Count == 0) continue;
            _screen.Line($"  {title.In(_language)}:");
            foreach (var decision in decisions) _screen.Line($"    {_screen.Ink.Bold($"{PlaceOf(decision.Place)}:")}", Clean(decision.Text.In(_language)), 6);
        }
    }

    private void TellNotTaken()
    {
        if (result.NotTaken.Count == 0) return;
        Heading(new("Nepřevzaté soubory, které plán nepoužívá", "Files that the plan doesn't use, not taken over"));
        foreach (var path in result.NotTaken) Line(Shown(path));
    }

    private void TellNext(bool isDry)
    {
        Heading(new("Jak dál", "What next"));
        if (isDry)
        {
            Line(IsCzech ? "nic nebylo zapsáno; bez --dry-run plán vznikne" : "nothing was written; without --dry-run the plan is made");
            return;
        }

        var (before, after) = result.ArePlansOfAYearEach ? (YearOf(result.Before), YearOf(result.After)) : (result.Before.Id, result.After.Id);
        NextSteps.Tell(
            [
                ($"kpss check{NextSteps.Argument(Workspace)}", new("co ještě není v pořádku", "what isn't right yet")),
                ($"kpss diff {before} {after}{NextSteps.Option(Workspace)}", new("co se proti minulému plánu změnilo", "what has changed since the last plan")),
            ],
            session);
    }

    private static string YearOf(Plan plan) => plan.Period.From!.Value.Year.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private void Heading(Bilingual title)
    {
        _screen.Line();
        _screen.Line(_screen.Ink.Bold($"{title.In(_language)}:"));
    }

    private void Line(string text) => _screen.Line($"  {text}", 4);

    private string PlaceOf(SourceSpan place) => $"{Shown(place.File.Path)}:{place.Line}";

    private string Shown(string path) => Clean(Places.Shown(path, session.World.CurrentDirectory));

    private static string Clean(string text) => DisplayText.Plain(text);
}
