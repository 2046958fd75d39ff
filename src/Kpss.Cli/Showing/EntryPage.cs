using Kpss.Cli.Listing;
using Kpss.Cli.Reporting;
using Kpss.Cli.Workspaces;
using Kpss.Documents;
using Kpss.Documents.Diagnostics;
using Kpss.Documents.Texts;
using Kpss.Planning.Model;
using Kpss.Planning.Model.Surveys;

namespace Kpss.Cli.Showing;

/// <summary>An entry of a register as a page of a terminal: what is known of it, and the items that name it.</summary>
internal static class EntryPage
{
    private static readonly Bilingual OtherNames = new("Jiné názvy", "Other names");
    private static readonly Bilingual Nowhere = new("Žádná karta ho nejmenuje.", "No card names it.");

    public static void Write(RegisterEntry entry, Workspace workspace, List<Plan> plans, Session session)
    {
        var ink = Ink.For(session.World.Console.OutIsTerminal, session.World);
        var page = ItemPage.Writer(session);
        page.Line(FirstLetter.Capital(entry.Name), 0, ink.Bold);
        if (entry.OtherNames.Count > 0) page.Line($"{OtherNames.In(session.Language)}: {string.Join(", ", entry.OtherNames)}", 0);
        foreach (var detail in entry.Details) page.Line($"{FirstLetter.Capital(detail.Key)}: {detail.Value}", 0);

        var isUsed = false;
        foreach (var plan in plans)
        {
            foreach (var use in RegisterUses.Of(plan, workspace.Index, entry.Kind))
            {
                if (use.Entry.Id != entry.Id) continue;
                isUsed = true;
                page.Gap();
                page.Line(plan.ShortTitle, 0, ink.Blue);
                foreach (var item in use.Items) WriteUse(item, page, ink, session);
            }
        }

        if (!isUsed && entry.Kind != TargetKind.Abbreviation)
        {
            page.Gap();
            page.Line(Nowhere.In(session.Language), 0);
        }

        page.Gap();
        page.Line($"{RegisterKind.Of(entry.Kind).Word}: {entry.Id}", 0, ink.Faint);
        session.World.Console.Out.WriteLine(ink.Faint($"{Places.Shown(entry.Place.File.Path, session.World.CurrentDirectory)}:{entry.Place.Line}"));
    }

    private static void WriteUse(ItemUse use, TerminalPage page, Ink ink, Session session)
    {
        var roles = use.Roles.Count > 0 ? $" ({string.Join(", ", use.Roles)})" : "";
        page.Hanging(use.Item.Title + roles, use.Item.FullNumber, 2);
        page.Line(ItemPage.PlaceOf(use.Item, session), 4, ink.Faint);
    }
}
