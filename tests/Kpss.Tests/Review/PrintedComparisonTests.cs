using Kpss.Documents;
using Kpss.Documents.Changes;
using Kpss.Planning.Model;
using Kpss.Planning.Model.Surveys;
using Kpss.Planning.Review;
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

    [Theory]
    [MemberData(nameof(Names))]
    public void Both_know_the_same_of_an_item_to_be_changed(string name)
    {
        var edit = PlanEdits.All.Single(edit => edit.Name == name);
        var workspace = TriedPlan.TwoYears(edit.Older(), edit.Newer());
        var (older, newer) = (workspace.Plans.Single(plan => plan.Id + "/" == TriedPlan.Plan), workspace.Plans.Single(plan => plan.Id + "/" == TriedPlan.NextPlan));
        var differences = PrintedDifferences.Between(workspace, older, newer);
        var told = TriedPlan.Report(workspace, older, newer).AllEntries().Select(entry => entry.Facts).Where(facts => facts.What == "item").ToList();
        foreach (var (item, before) in PlanComparison.Of(newer, older).Continued.Select(pair => (pair.Item, pair.Before)))
        {
            var printed = Named(differences(before, item)).Order().ToList();
            var ofItem = told.Where(facts => facts.Id == item.Id).ToList();
            Assert.Equal(ofItem.Exists(facts => facts.Code == "moved"), printed.Remove("moved"));
            Assert.Equal(ofItem.SelectMany(facts => KeysOf(facts, newer)).Distinct().Order(), printed);
        }
    }

    private static List<string> Named(ItemDifference difference)
    {
        var keys = new List<string>(difference.Fields.Map(field => field.Key));
        if (difference.IsMoved) keys.Add("moved");
        if (difference.IsRetitled) keys.Add("název");
        if (difference.IsIntroducedOtherwise) keys.Add("úvod");
        if (difference.HasOtherAncestor) keys.Add("navazuje_na");
        return keys;
    }

    /// <summary>Fields that were joined or went elsewhere are told by their labels.</summary>
    private static IEnumerable<string> KeysOf(ChangeFacts facts, Plan plan) => facts.Code switch
    {
        "value-changed" or "text-changed" or "form-changed" or "order-changed" => [facts.Field!],
        "fields-moved" => plan.Grammar.Fields.Where(field => $", {facts.Field}, ".Contains($", {field.Label}, ", StringComparison.Ordinal)).Select(field => field.Key),
        "fields-joined" or "fields-parted" => plan.Grammar.Fields.Single(field => field.Label == facts.Field) is var whole ? [whole.Key, .. whole.Replaces] : [],
        _ => [],
    };

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
