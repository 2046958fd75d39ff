using Kpss.Cli.Listing;
using Kpss.Cli.Reporting;
using Kpss.Cli.Workspaces;
using Kpss.Documents;
using Kpss.Documents.Texts;
using Kpss.Planning.Authoring;
using Kpss.Planning.Compose;
using Kpss.Planning.Model;

namespace Kpss.Cli.Showing;

/// <summary>One item as a page of a terminal: where it stands, its heading, its card, what lies under it, its source.</summary>
internal static class ItemPage
{
    private const int UsualWidth = 80;

    public static TerminalPage Writer(Session session) =>
        new(session.World.Console.Out, Ink.For(session.World.Console.OutIsTerminal, session.World), session.World.Console.Width ?? UsualWidth);

    public static void Write(FoundItem found, Workspace workspace, Session session)
    {
        var ink = Ink.For(session.World.Console.OutIsTerminal, session.World);
        var page = Writer(session);
        page.Line(Way(found), 0, ink.Blue);
        page.Gap();

        var section = SingleItem.Compose(found.Item, found.Plan, workspace);
        page.Line(SingleItem.Heading(found.Item), 0, ink.Bold);
        if (section.Blocks.Count > 0) page.Gap();
        page.Write(section.Blocks, 0);
        WriteChildren(found, page, ink);

        page.Gap();
        page.Line($"id: {found.Item.Id}", 0, ink.Faint);
        session.World.Console.Out.WriteLine(ink.Faint(PlaceOf(found.Item, session)));
    }

    /// <summary>As terminals of editors make links of it.</summary>
    public static string PlaceOf(PlanItem item, Session session)
    {
        var place = item.Source.Place;
        return DisplayText.Plain($"{Places.Shown(place.File.Path, session.World.CurrentDirectory)}:{place.Line}");
    }

    private static string Way(FoundItem found)
    {
        var steps = new List<string> { found.Plan.ShortTitle };
        foreach (var above in found.Above) steps.Add(SingleItem.Heading(above));
        return string.Join(" › ", steps);
    }

    private static void WriteChildren(FoundItem found, TerminalPage page, Ink ink)
    {
        foreach (var level in found.Plan.Grammar.Levels)
        {
            var children = found.Item.Children.Only(child => child.Level == level);
            if (children.Count == 0) continue;
            page.Gap();
            page.Line(FirstLetter.Capital(level.ListKey.Replace('_', ' ')), 0, ink.Bold);
            foreach (var child in children) page.Hanging(child.Title, child.Number?.Printed ?? "", 2);
        }
    }
}
