using Kpss.Cli.Building.Formats;
using Kpss.Cli.CommandLine;
using Kpss.Cli.Reporting;
using Kpss.Cli.Review;
using Kpss.Cli.Workspaces;
using Kpss.Documents;
using Kpss.Documents.Diagnostics;
using Kpss.Planning.Authoring.Rollover;
using Kpss.Planning.Grammar;
using Kpss.Planning.Model;
using Kpss.Planning.Model.Reading;
using Kpss.Planning.Model.Surveys;
using Kpss.Planning.Schema;

namespace Kpss.Cli.Completing;

/// <summary>The values that a shell offers, those of the workspace among them.</summary>
internal sealed class OfferedValues(Session session, CompletedLine line)
{
    public List<Suggestion> Of(Offer offer) => offer switch
    {
        Offer.OutputFormats => Named(session.Tools.Formats.Map(it => it.Name)),
        Offer.ReportFormats => Named(Array.ConvertAll(FindingsReporters.All, it => it.Name)),
        Offer.Languages => Named(LanguageChoice.Names),
        Offer.Shells => Named(Array.ConvertAll(ShellScript.All, it => it.Shell)),
        Offer.RuleCodes => [.. RuleList.All.Select(it => new Suggestion(it.Code, it.Title.In(session.Language)))],
        Offer.Keys => [.. ListedKey.All().Select(it => new Suggestion(it.Shape.Name, it.Shape.Help.In(session.Language)))],
        Offer.Nothing or Offer.Files or Offer.Folders => [],
        _ => Workspace() is { } workspace ? Of(offer, workspace) : [],
    };

    private List<Suggestion> Of(Offer offer, Workspace workspace) => offer switch
    {
        Offer.Plans => [.. workspace.Plans.Map(it => new Suggestion(it.Id, it.Title))],
        Offer.Actors => Entries(workspace.Registers.Actors),
        Offer.TargetGroups => Entries(workspace.Registers.TargetGroups),
        Offer.Services => Entries(workspace.Registers.Services),
        Offer.Abbreviations => Entries(workspace.Registers.Abbreviations),
        Offer.Years => Years(workspace),
        Offer.NextYear => NextYear.In(workspace) is { } next ? [new($"{next}", "")] : [],
        Offer.Sides => [.. Of(Offer.Plans, workspace), .. Years(workspace), new(SideFinder.Head, "")],
        Offer.RestOfNumber => RestOfNumber(workspace),
        Offer.Levels => FromGrammars(workspace, grammar => grammar.Levels.Map(it => new Suggestion(it.Key, it.Label ?? ""))),
        Offer.Fields => FromGrammars(workspace, grammar => grammar.Fields.Map(it => new Suggestion(it.Key, it.Label ?? ""))),
        Offer.Items => Items(workspace),
        Offer.States => States(workspace),
        _ => [],
    };

    private List<Suggestion> Items(Workspace workspace)
    {
        var (numbers, ids) = (new List<Suggestion>(), new List<Suggestion>());
        foreach (var plan in PlansIn(workspace))
        {
            foreach (var item in plan.AllItems())
            {
                if (item.FullNumber.Length > 0) numbers.Add(new(item.FullNumber.Replace('\u00A0', ' '), item.Title));
                ids.Add(new(item.Id, item.Title));
            }
        }

        return [.. numbers, .. ids];
    }

    /// <summary>Behind `1.2` stand a and b; `kpss show 1.2 a` shows the activity.</summary>
    private List<Suggestion> RestOfNumber(Workspace workspace)
    {
        var rests = new List<Suggestion>();
        foreach (var number in Items(workspace))
        {
            if (number.Value.Split(' ') is [var whole, var rest] && whole == line.Arguments[^1]) rests.Add(number with { Value = rest.TrimEnd(')') });
        }

        return rests;
    }

    private List<Suggestion> Years(Workspace workspace)
    {
        var years = new List<Suggestion>();
        foreach (var plan in PlansIn(workspace))
        {
            if (plan.Period is not { From: { } from, To: { } to }) continue;
            for (var year = from.Year; year <= to.Year; year++) years.Add(new($"{year}", plan.Title));
        }

        return years;
    }

    private List<Suggestion> States(Workspace workspace)
    {
        var states = new List<Suggestion>();
        foreach (var plan in PlansIn(workspace))
        {
            foreach (var choice in ItemStates.FieldOf(plan)?.Choice ?? []) states.Add(new(choice.Name, ""));
        }

        return states;
    }

    private List<Suggestion> FromGrammars(Workspace workspace, Func<PlanGrammar, Sequence<Suggestion>> pick)
    {
        var picked = new List<Suggestion>();
        foreach (var plan in PlansIn(workspace)) picked.AddRange(pick(plan.Grammar));
        return picked;
    }

    private List<Plan> PlansIn(Workspace workspace)
    {
        var named = line.ValueOf("--plan");
        var plans = new List<Plan>();
        foreach (var plan in workspace.Plans)
        {
            if (named is null || plan.Id == named) plans.Add(plan);
        }

        return plans;
    }

    /// <summary>The one that the line names, else the one that the user stands in.</summary>
    private Workspace? Workspace()
    {
        var given = line.ValueOf("--workspace") ?? (line.Arguments is [var first, ..] && line.Command.Arguments is [OptionalArgument { Offer: Offer.Files }, ..] ? first : null);
        return WorkspaceRoot.Find(session.World, given, out var root) is null ? WorkspaceReader.Read(session.World, root, new Report()) : null;
    }

    private static List<Suggestion> Entries(Sequence<RegisterEntry> entries) => [.. entries.Map(it => new Suggestion(it.Id, it.Name))];

    private static List<Suggestion> Named(IReadOnlyList<string> names) => [.. names.Map(name => new Suggestion(name, ""))];
}
