using System.Text;
using System.Text.RegularExpressions;
using Kpss.Planning.Authoring.Rollover;
using Kpss.Planning.Model;
using Kpss.Planning.Model.Surveys;
using Kpss.Tests.Repair;
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

    public static IEnumerable<TheoryDataRow<string, int>> MangledCopies() => Repair.RealPlans.Folders.SelectMany(folder => Enumerable.Range(0, 4).Select(seed => new TheoryDataRow<string, int>(folder, seed)));

    [Theory]
    [MemberData(nameof(MangledCopies))]
    public void A_plan_goes_on_whole_however_it_is_written(string folder, int seed)
    {
        var random = new Random(seed);
        foreach (var plan in RolledWorkspace.Of(folder).Checked()!.Plans)
        {
            if (plan.Items.Count == 0 || plan.Period.To is not { } to) continue;
            var rolled = RolledWorkspace.Of(folder);
            foreach (var (path, content) in rolled.World.Files.Where(file => file.Key.EndsWith(".yaml", StringComparison.Ordinal)).ToArray())
            {
                var mangled = Mangling.Comments(Mangling.LoneDashes(Mangling.OpenBrackets(Encoding.UTF8.GetString(content), random), random), random);
                rolled.World.With(path, random.Next(2) == 0 ? Mangling.DocumentEnd(mangled) : mangled);
            }

            var before = rolled.World.Files.ToDictionary();
            if (rolled.Roll(to.AddDays(1).Year, plan.Id, NewFolder) is not { } result) continue;
            RequireSameItems(result, rolled.Checked()!);
            foreach (var file in result.Files) RequireFewChanges(before, file.Path, plan, result, rolled.World.TextOf(file.Path));
        }
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
            var isEmptied = line.Contains(plan.ShortTitle, StringComparison.Ordinal) || result.Ended.Count > 0 && IsLessThanOne(line, oldLines);
            Assert.True(oldLines.Contains(Plain(line)) || isAdded || isEmptied, $"{path}: {line}");
        }

        RequireComments(old, path, plan, result, text);
    }

    /// <summary>True for an old line from which something was taken away, such as a reference to what ended.</summary>
    private static bool IsLessThanOne(string line, HashSet<string> oldLines)
    {
        var key = Plain(line).Split(':')[0];
        return oldLines.Any(old => old.StartsWith(key, StringComparison.Ordinal) && IsPartOf(Plain(line), old));
    }

    /// <summary>True when all letters of the one stand in the other, in their order; a number may be added.</summary>
    private static bool IsPartOf(string less, string more)
    {
        var at = 0;
        foreach (var c in less)
        {
            if (at < more.Length && more.IndexOf(c, at) is >= 0 and var found) at = found + 1;
            else if (!char.IsAsciiDigit(c) && c is not '"' and not '.') return false;
        }

        return true;
    }

    /// <summary>Every comment stays, but those inside, behind or right above what ended and above the keys that are dropped with it.</summary>
    private static void RequireComments(string old, string path, Plan plan, RolloverResult result, string text)
    {
        var lines = text.Split('\n').Select(line => line.Trim()).ToHashSet();
        var oldPath = plan.Place.File.Path[..plan.Place.File.Path.LastIndexOf('/')] + path[result.Folder.Length..];
        var gone = new HashSet<int>();
        var oldLines = old.Split('\n');
        foreach (var ended in result.Ended.Where(ended => ended.Item.Source.Place.File.Path == oldPath))
        {
            var node = ended.Item.Source.Record.Node;
            var (first, last) = (node.Entries[0].Key.Span.Line, node.Span.File.PositionOf(node.Braces?.End ?? Kpss.Planning.Authoring.NodeEnd.Of(node)).Line);
            while (first > 1 && oldLines[first - 2].Trim() is var above && (above.StartsWith('#') || above.StartsWith("- #", StringComparison.Ordinal))) first--;
            while (last < oldLines.Length && oldLines[last].TrimStart().StartsWith('#')) last++;
            gone.UnionWith(Enumerable.Range(first, last - first + 1));
        }

        // So does what speaks of a reference to it.
        for (var line = 2; line <= oldLines.Length; line++)
        {
            if (result.Ended.Any(ended => oldLines[line - 1].Trim() == $"{ended.Item.Id},")) gone.Add(line - 1);
        }

        for (var line = 1; line <= oldLines.Length; line++)
        {
            var comment = oldLines[line - 1].Trim();
            if (comment.StartsWith('#') && !gone.Contains(line)) Assert.True(lines.Contains(comment), $"{path}: lost {comment}");
        }
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
