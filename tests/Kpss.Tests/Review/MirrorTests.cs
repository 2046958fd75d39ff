using Kpss.Documents.Changes;
using Xunit;

namespace Kpss.Tests.Review;

public class MirrorTests
{
    public static TheoryData<string> Names() => EditTests.Names();

    [Theory]
    [MemberData(nameof(Names))]
    public void The_way_back_tells_the_same_the_other_way_round(string name)
    {
        var edit = PlanEdits.All.Single(edit => edit.Name == name);
        var (older, edited) = (edit.Older(), edit.Newer());
        var there = TriedPlan.Report(older, edited).AllEntries().Select(entry => Told(entry.Facts));
        var back = TriedPlan.Report(edited, older).AllEntries().Select(entry => Told(Mirrored(entry.Facts)));
        Assert.Equal(Sorted(there), Sorted(back));
    }

    [Fact]
    public void A_plan_does_not_differ_from_itself()
    {
        Assert.Empty(TriedPlan.Changes(new(), new()));
    }

    [Fact]
    public void All_ways_of_writing_the_same_at_once_are_no_change()
    {
        var newer = new TriedPlan();
        foreach (var name in (string[])["comment only", "keys in another order", "ASCII keys", "quotes around a title", "register in two files", "activities in files of their own", "two measures in the file of their area", "line ends of Windows"])
            PlanEdits.All.Single(edit => edit.Name == name).Make(newer);
        Assert.Empty(TriedPlan.Changes(new(), newer));
    }

    private static ChangeFacts Mirrored(ChangeFacts facts) => facts with
    {
        Code = facts.Code switch
        {
            "added" => "removed",
            "removed" => "added",
            "fields-joined" => "fields-parted",
            "fields-parted" => "fields-joined",
            var same => same,
        },
        Before = facts.After,
        After = facts.Before,
    };

    private static string Told(ChangeFacts facts) => facts.Code == "swapped" ? "swapped" : $"{facts.Code} {facts.What} {facts.Field} | {facts.Before} | {facts.After}";

    private static string Sorted(IEnumerable<string> told) => string.Join('\n', told.Order(StringComparer.Ordinal));
}
