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
        var newer = new EditedPlan();
        edit.Make(newer);
        var told = string.Join('\n', EditedPlan.Changes(new(), newer));
        Assert.True(Lines(edit.Told) == told, told);
    }

    [Fact]
    public void There_are_enough_edits() => Assert.True(PlanEdits.All.Count >= 40);

    [Fact]
    public void All_edits_that_do_not_meet_are_told_together_as_alone()
    {
        var newer = new EditedPlan();
        var told = new List<string>();
        foreach (var edit in PlanEdits.All.Where(edit => edit.IsAlone))
        {
            edit.Make(newer);
            told.AddRange(Lines(edit.Told).Split('\n', StringSplitOptions.RemoveEmptyEntries));
        }

        var all = EditedPlan.Changes(new(), newer);
        Assert.True(Sorted(told) == Sorted(all), string.Join('\n', all));
    }

    private static string Lines(string told) => string.Join('\n', told.Split('\n', StringSplitOptions.RemoveEmptyEntries));

    private static string Sorted(IEnumerable<string> lines) => string.Join('\n', lines.Order(StringComparer.Ordinal));
}
