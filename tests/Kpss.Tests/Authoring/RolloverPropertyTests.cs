using System.Text;
using System.Text.RegularExpressions;
using Kpss.Planning.Authoring.Rollover;
using Kpss.Planning.Model;
using Kpss.Planning.Model.Surveys;
using Xunit;

namespace Kpss.Tests.Authoring;

/// <summary>What holds for every plan that is carried over, whatever its grammar.</summary>
public partial class RolloverPropertyTests
{
    private const string NewFolder = "dalsi-obdobi";

    private static readonly string[] Additions = ["stav:", "předchozí_plán:", "id:", "- id:", "- srovnání:", "srovnání:", "# Co proti minulému", "části:", "- přehled", "- položky"];

    public static TheoryData<string> Workspaces => [.. RolledWorkspace.Folders.Where(folder => !folder.StartsWith("tests/", StringComparison.Ordinal) || folder.StartsWith("tests/cases/shapes/", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Workspaces))]
    public void A_plan_goes_on_whole(string folder)
    {
        if (RolledWorkspace.Of(folder).Checked() is not { } workspace) return;
        foreach (var plan in workspace.Plans)
        {
            if (plan.Items.Count == 0 || plan.Period.To is not { } to) continue;
            var rolled = RolledWorkspace.Of(folder);
            var before = rolled.World.Files.ToDictionary();
            if (rolled.Roll(to.AddDays(1).Year, plan.Id, NewFolder) is not { } result) continue;

            Assert.All(before, file => Assert.Equal(file.Value, rolled.World.Files[file.Key]));
            var after = rolled.Checked()!;
            RequireSameItems(result, after);
            foreach (var file in result.Files) RequireFewChanges(before, file.Path, plan, result, rolled.World.TextOf(file.Path));
            Assert.NotNull(rolled.Refusal(to.AddDays(1).Year, plan.Id, NewFolder));
        }
    }

    [Fact]
    public void Many_plans_of_the_repository_go_on()
    {
        var count = 0;
        foreach (var folder in RolledWorkspace.Folders)
        {
            if (RolledWorkspace.Of(folder).Checked() is not { } workspace) continue;
            foreach (var plan in workspace.Plans)
            {
                var rolled = RolledWorkspace.Of(folder);
                if (plan.Period.To is not { } to || rolled.Roll(to.AddDays(1).Year, plan.Id, NewFolder) is not { } result) continue;
                RequireSameItems(result, rolled.Checked()!);
                count++;
            }
        }

        Assert.True(count > 50, $"{count}");
    }

    private static void RequireSameItems(RolloverResult result, Workspace after)
    {
        var (older, newer) = (after.Index.Plan(result.Before.Id)!, after.Index.Plan(result.After.Id)!);
        Assert.Equal(
            result.Before.AllItems().Where(item => after.Index.Item(newer, item.Id) is not null).Select(item => (item.Id, item.FullNumber, item.Level.Key)),
            newer.AllItems().Select(item => (item.Id, item.FullNumber, item.Level.Key)));

        var comparison = PlanComparison.Of(newer, older);
        Assert.Empty(comparison.Added);
        Assert.Equal(result.Ended.Where(ended => ended.WasCarriedOut).Select(ended => ended.Item.Id), comparison.Ended.Select(item => item.Id));
        Assert.All(comparison.Continued, item => Assert.Equal(item.Before.Id, item.Item.Id));
        Assert.Equal(older.Id, newer.Previous?.Id);
    }

    /// <summary>Every line is the old one's, perhaps with another year, or one of the few that are added.</summary>
    private static void RequireFewChanges(Dictionary<string, byte[]> before, string path, Plan plan, RolloverResult result, string text)
    {
        var oldFolder = plan.Place.File.Path[..plan.Place.File.Path.LastIndexOf('/')];
        var old = Encoding.UTF8.GetString(before[oldFolder + path[result.Folder.Length..]]);
        if (text.Contains('\uFFFD', StringComparison.Ordinal)) return;

        var oldLines = old.Split('\n').Select(Plain).ToHashSet();
        foreach (var line in text.Split('\n'))
        {
            var isAdded = Array.Exists(Additions, start => line.TrimStart().StartsWith(start, StringComparison.Ordinal));
            var isEmptied = line.Contains(plan.ShortTitle, StringComparison.Ordinal) || result.Ended.Count > 0 && (line.Contains('[', StringComparison.Ordinal) || line.Contains('"', StringComparison.Ordinal));
            Assert.True(oldLines.Contains(Plain(line)) || isAdded || isEmptied, $"{path}: {line}");
        }

        if (result.Ended.Count > 0) return;
        var lines = text.Split('\n').Select(line => line.TrimEnd('\r')).ToHashSet();
        Assert.All(old.Split('\n').Select(line => line.TrimEnd('\r')).Where(line => line.TrimStart().StartsWith('#')), comment => Assert.Contains(comment, lines));
    }

    /// <summary>All years look alike.</summary>
    private static string Plain(string line)
    {
        var plain = new StringBuilder(line.TrimEnd('\r', '\uFEFF').TrimStart('\uFEFF'));
        for (var i = 0; i + 3 < plain.Length; i++)
        {
            if (plain[i] == '2' && plain[i + 1] == '0' && char.IsAsciiDigit(plain[i + 2]) && char.IsAsciiDigit(plain[i + 3])) plain.Remove(i, 4).Insert(i, "YYYY");
        }

        // An id written before all else takes the dash or the brace of its neighbour.
        return WrittenId().Replace(plain.ToString(), "{ ").TrimStart(' ', '-');
    }

    [GeneratedRegex(@"\{ id: [a-z0-9-]+, ")]
    private static partial Regex WrittenId();
}
