using System.CommandLine;
using Kpss.Cli.CommandLine;
using Kpss.Cli.Listing;
using Kpss.Cli.Workspaces;
using Kpss.Documents;
using Kpss.Documents.Diagnostics;

namespace Kpss.Cli.Commands;

/// <summary>Shows what plans consist of, whole or only what fits the filters.</summary>
internal sealed class ListCommand : KpssCommand
{
    private static readonly string[] Formats = ["text", "json"];

    private readonly OptionalArgument _path = CommonSymbols.Path();
    private readonly ValueOption _plan = CommonSymbols.Plan();
    private readonly ListFilter _filter = new();

    private readonly ValueOption _format = new(
        "--format",
        new("FORMÁT", "FORMAT"),
        new("text (výchozí), nebo json pro jiné programy", "text (default), or json for other programs"))
    {
        Choices = Formats,
    };

    public ListCommand()
        : base("list")
    {
        Add(_path);
        Add(_plan);
        Add(_filter.Level);
        Add(_filter.Actor);
        Add(_filter.Group);
        Add(_filter.State);
        Add(_filter.When);
        Add(_filter.Text);
        Add(_format);
    }

    public override Bilingual About => new("vypíše, co v plánu je, jako strom", "list what is in a plan, as a tree");

    public override Sequence<Example> Examples =>
    [
        new("kpss list", new("celý plán s termíny a subjekty", "the whole plan with times and actors")),
        new("kpss list --actor charita --when 2026", new("co dělá charita v roce 2026", "what the charity does in 2026")),
        new("kpss list --text doprava", new("kde se píše o dopravě", "where transport is mentioned")),
        new("kpss list --level oblast", new("jen oblasti", "only priority areas")),
        new("kpss list --format json > plan.json", new("pro tabulky a jiné programy", "for spreadsheets and other programs")),
    ];

    public override int Run(ParseResult line, Session session)
    {
        var format = line.GetValue(_format) ?? Formats[0];
        if (Array.IndexOf(Formats, format) < 0) return Refusal.UnknownFormat(Formats, format).Tell(session);
        if (OpenedWorkspace.Open(session, line.GetValue(_path), out var opened) is { } status) return status;
        if (PlanChoice.FromLine(line.GetValue(_plan), opened.Workspace, out var plans) is { } unclear) return unclear.Tell(session);
        if (line.GetValue(_plan) is null && PlanChoice.Around(Places.Absolute(line.GetValue(_path) ?? ".", session.World.CurrentDirectory), plans) is { } here) plans = [here];
        if (_filter.Read(line, opened.Workspace, plans, out var wanted) is { } mistake) return mistake.Tell(session);

        opened.TellErrors(session);
        var listed = new List<ListedPlan>();
        foreach (var plan in plans)
        {
            var items = ListedItem.Of(plan, found => wanted.TrueForAll(fits => fits(found)));
            listed.Add(new(plan, items, plan.AllItems().Count));
        }

        if (wanted.Count > 0) listed.RemoveAll(plan => plan.Items.Count == 0 && plans.Count > 1);
        if (format == "json") ListJson.Write(listed, opened.Workspace.Index, session);
        else WriteText(listed, new ListText(session, opened.Workspace.Index), wanted.Count > 0, session);
        return ExitStatus.Fine;
    }

    private static void WriteText(List<ListedPlan> listed, ListText text, bool isFiltered, Session session)
    {
        foreach (var plan in listed)
        {
            if (plan.Items.Count == 0) continue;
            text.Write(plan);
            session.World.Console.Out.WriteLine();
        }

        text.WriteCount(listed, isFiltered);
    }
}
