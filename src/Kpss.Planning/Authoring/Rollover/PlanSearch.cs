using Kpss.Documents;
using Kpss.Planning.Model;
using Kpss.Planning.Sources;

namespace Kpss.Planning.Authoring.Rollover;

/// <summary>Finds the plan that a new one goes on from.</summary>
internal static class PlanSearch
{
    public static RolloverRefusal? ByName(Workspace workspace, string given, out Plan? plan)
    {
        var meant = PlanNames.Meant(workspace, given);
        plan = meant is [var only] ? only : null;
        if (plan is not null) return HasItems(plan) ? null : NoItems(plan);
        if (meant.Count > 1) return Unclear(given, meant);
        var refusal = new RolloverRefusal($"v pracovní složce není plán „{given}“", $"the workspace has no plan “{given}”");
        var ids = workspace.Plans.Map(it => it.Id);
        if (Nearest.To(given, ids) is { } near) refusal = refusal.WithHint($"mysleli jste „{near}“?", $"did you mean “{near}”?");
        var list = string.Join(", ", ids);
        return refusal.WithHint($"plány: {list}", $"plans: {list}");
    }

    private static RolloverRefusal Unclear(string given, List<Plan> meant)
    {
        var list = string.Join(", ", meant.ConvertAll(it => it.Id));
        return new RolloverRefusal($"„{given}“ může být více plánů", $"“{given}” could be several plans").WithHint($"plány: {list}", $"plans: {list}");
    }

    /// <summary>The only plan of a year or two whose period ends right before the year.</summary>
    public static RolloverRefusal? ByYear(Workspace workspace, int year, out Plan? plan)
    {
        var yearly = workspace.Plans.Only(it => YearlyPlans.Contain(it, workspace));
        var ending = yearly.Only(it => NewPeriod.YearAfter(it) == year);
        plan = ending.Count == 1 ? ending[0] : null;
        return ending.Count switch
        {
            1 => HasItems(ending[0]) ? null : NoItems(ending[0]),
            0 => NoneEnds(workspace, yearly, year),
            _ => Several(ending, year),
        };
    }

    private static bool HasItems(Plan plan) => plan.Items.Count > 0;

    private static RolloverRefusal NoItems(Plan plan) => plan.Parts is [DocumentPart]
        ? new RolloverRefusal(
            $"plán {plan.Id} je převzatý z Markdownu (část „dokument“): položky, které by pokračovaly, v něm kpss nevidí",
            $"the plan {plan.Id} was taken over from Markdown (the part `dokument`): kpss sees no items in it that could go on")
            .WithHint("přepište ho do souborů YAML, nebo zkopírujte jeho složku ručně", "write it as YAML files, or copy its folder by hand")
        : new RolloverRefusal($"plán {plan.Id} nemá žádné položky: není co převzít", $"the plan {plan.Id} has no items: nothing to carry over");

    private static RolloverRefusal NoneEnds(Workspace workspace, Sequence<Plan> yearly, int year)
    {
        var refusal = new RolloverRefusal($"žádný akční plán nekončí těsně před rokem {year}", $"no action plan ends right before {year}");
        foreach (var plan in yearly)
        {
            if (plan.Period.From?.Year <= year && plan.Period.To?.Year >= year) refusal = refusal.WithHint($"na rok {year} už plán je: {plan.Id}", $"there is a plan for {year} already: {plan.Id}");
        }

        foreach (var plan in yearly)
        {
            if (HasFollower(plan, yearly)) continue;
            var next = NewPeriod.YearAfter(plan);
            refusal = refusal.WithHint($"po plánu {plan.Id} ({plan.Period.Text}) následuje: kpss rollover {next}", $"after the plan {plan.Id} ({plan.Period.Text}) comes: kpss rollover {next}");
        }

        foreach (var plan in workspace.Plans)
        {
            if (YearlyPlans.Contain(plan, workspace) || NewPeriod.YearAfter(plan) is var next && next < year) continue;
            refusal = refusal.WithHint(
                $"plán na víc let se převádí jen jmenovitě: kpss rollover {next} --plan {plan.Id}",
                $"a plan for several years is carried over only by name: kpss rollover {next} --plan {plan.Id}");
        }

        return refusal;
    }

    private static bool HasFollower(Plan plan, Sequence<Plan> yearly)
    {
        foreach (var other in yearly)
        {
            if (other.Period.From > plan.Period.To && YearlyPlans.AreOfOneRow(plan, other)) return true;
        }

        return false;
    }

    private static RolloverRefusal Several(Sequence<Plan> ending, int year)
    {
        var refusal = new RolloverRefusal($"před rokem {year} končí víc plánů: řekněte, který převést", $"several plans end before {year}: say which one to carry over");
        foreach (var plan in ending) refusal = refusal.WithHint($"--plan {plan.Id}   ({plan.ShortTitle})", $"--plan {plan.Id}   ({plan.ShortTitle})");
        return refusal;
    }
}
