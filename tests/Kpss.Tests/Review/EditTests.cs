using Kpss.Documents.Changes;
using Xunit;

namespace Kpss.Tests.Review;

/// <summary>Edits made on the real plan, each against the exact list of what was really changed.</summary>
public class EditTests
{
    public static TheoryData<string> Names() => [.. PlanEdits.All.Select(edit => edit.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void An_edit_is_told_as_what_it_is(string name)
    {
        var edit = PlanEdits.All.Single(it => it.Name == name);
        var told = string.Join('\n', TriedPlan.Changes(edit.Older(), edit.Newer()));
        Assert.True(Lines(edit.Told) == told, told);
    }

    [Fact]
    public void There_are_enough_edits() => Assert.True(PlanEdits.All.Count >= 40);

    [Fact]
    public void All_edits_that_do_not_meet_are_told_together_as_alone()
    {
        var newer = new TriedPlan();
        var told = new List<ChangeEntry>();
        foreach (var edit in PlanEdits.All.Where(edit => edit.IsAlone))
        {
            edit.Make(newer);
            told.AddRange(TriedPlan.Report(new(), edit.Newer()).AllEntries());
        }

        var all = TriedPlan.Report(new(), newer).AllEntries();
        Assert.Equal(told.Select(Untitled).OrderBy(entry => entry.Line, StringComparer.Ordinal), all.Select(Untitled).OrderBy(entry => entry.Line, StringComparer.Ordinal));
    }

    private static string Lines(string told) => string.Join('\n', told.Split('\n', StringSplitOptions.RemoveEmptyEntries));

    /// <summary>An edit of a title gives another one to all that is told of the item.</summary>
    private static ChangeEntry Untitled(ChangeEntry entry) => entry with { Facts = entry.Facts with { Title = null } };
}
