using Kpss.Planning.Model;
using Kpss.Planning.Model.Surveys;
using Xunit;

namespace Kpss.Tests.Review;

/// <summary>What a document prints of another plan beside what is told of both.</summary>
public class PrintedComparisonTests
{
    public static TheoryData<string> Names() => EditTests.Names();

    [Theory]
    [MemberData(nameof(Names))]
    public void Both_know_the_same_items_again(string name)
    {
        var edit = PlanEdits.All.Single(edit => edit.Name == name);
        var workspace = TriedPlan.TwoYears(edit.Older(), edit.Newer());
        var (older, newer) = (workspace.Plans.Single(plan => plan.Id + "/" == TriedPlan.Plan), workspace.Plans.Single(plan => plan.Id + "/" == TriedPlan.NextPlan));
        var printed = PlanComparison.Of(newer, older);
        var told = TriedPlan.Report(workspace, older, newer).AllEntries().Select(entry => entry.Facts).Where(facts => facts.What == "item").ToList();

        Assert.Equal([], WithoutTold(printed.Added, newer, told.Where(facts => facts.Code == "added").Select(facts => facts.Id)));
        Assert.Equal([], WithoutTold(printed.Ended, older, told.Where(facts => facts.Code == "removed").Select(facts => facts.Id)));
        Assert.Equal(newer.AllItems().Where(IsCarriedOut).Select(item => item.Id).Order(), printed.Added.Concat(printed.Continued.Select(item => item.Item)).Where(IsCarriedOut).Select(item => item.Id).Order());
    }

    private static bool IsCarriedOut(PlanItem item) => item.Fields.Count > 0 || item.Children.Count == 0;

    /// <summary>Those printed and told neither themselves nor with what they lie under, and those told that are not printed.</summary>
    private static IEnumerable<string> WithoutTold(IEnumerable<PlanItem> printed, Plan plan, IEnumerable<string> told)
    {
        var ids = printed.Select(item => item.Id).ToHashSet();
        foreach (var item in plan.AllItems().Where(item => told.Contains(item.Id)))
        {
            if (IsCarriedOut(item) && !ids.Contains(item.Id)) yield return $"told alone: {item.Id}";
            ids.ExceptWith(item.WithDescendants().Select(below => below.Id));
        }

        foreach (var id in ids) yield return $"printed alone: {id}";
    }
}
