using System.Text;
using Kpss.Cli;
using Kpss.Documents.Diagnostics;
using Kpss.Planning;
using Kpss.Planning.Authoring;
using Kpss.Planning.Grammar;
using Kpss.Planning.Model;
using Kpss.Tests.Worlds;
using Xunit;

namespace Kpss.Tests.Start;

/// <summary>`kpss new` on every workspace, for every level under every item that may have one below.</summary>
public class NewItemTests
{
    private const string Title = "Nová věc: „zkouška“ #1";
    private const string MissingField = "KPSS0203";
    private const int SecondCard = ExitStatus.WrongUsage;

    public static TheoryData<string> Workspaces => [.. LoadedWorkspace.All];

    [Theory]
    [MemberData(nameof(Workspaces))]
    public void Every_text_stays_and_the_item_is_there(string folder) => Check(folder, text => text, mostParents: int.MaxValue);

    [Theory]
    [MemberData(nameof(Workspaces))]
    public void Line_ends_and_a_byte_order_mark_stay(string folder) => Check(folder, text => "\uFEFF" + text.ReplaceLineEndings("\r\n"), mostParents: 2);

    [Theory]
    [MemberData(nameof(Workspaces))]
    public void A_file_may_end_without_a_line_end(string folder) => Check(folder, text => text.TrimEnd(), mostParents: 2);

    private static void Check(string folder, Func<string, string> change, int mostParents)
    {
        var added = 0;
        var errors = Errors(LoadedWorkspace.Of(folder, change));
        foreach (var (plan, level, parent) in Orders(LoadedWorkspace.Read(LoadedWorkspace.Of(folder, change)), mostParents))
        {
            var world = LoadedWorkspace.Of(folder, change);
            List<string> line = ["new", level.Key, Title, "--plan", plan.Id];
            if (parent is not null) line.AddRange(["--under", parent.Item.Id]);
            var before = world.Files.ToDictionary(file => file.Key, file => Encoding.UTF8.GetString(file.Value), StringComparer.Ordinal);
            var status = App.Run(line, world);
            var call = string.Join(' ', line);
            if (status == SecondCard && world.Console.ErrorText.Contains("kartu", StringComparison.Ordinal)) continue;

            Assert.True(status == 0, $"{folder}: {call}\n{world.Console.ErrorText}");
            added++;
            AssertOnlyAdded(before, world, call);
            AssertThere(world, plan, level, parent, call);
            Assert.All(Errors(world).Except(errors), error => Assert.StartsWith(MissingField, error, StringComparison.Ordinal));
        }

        Assert.NotEqual(0, added);
    }

    private static IEnumerable<(Plan Plan, Level Level, FoundItem? Parent)> Orders(Workspace workspace, int mostParents)
    {
        foreach (var plan in workspace.Plans.ToArray())
        {
            var items = FoundItem.AllOf(plan);
            foreach (var level in plan.Grammar.Levels.ToArray())
            {
                if (level.Depth == 0) yield return (plan, level, null);
                foreach (var parent in items.Where(item => plan.Grammar.MayLieUnder(level, item.Item.Level)).Reverse().Take(mostParents)) yield return (plan, level, parent);
            }
        }
    }

    private static void AssertOnlyAdded(Dictionary<string, string> before, MemoryWorld world, string call)
    {
        var changed = 0;
        foreach (var (path, bytes) in world.Files)
        {
            var text = Encoding.UTF8.GetString(bytes);
            var old = before.GetValueOrDefault(path, "");
            if (text == old) continue;
            changed++;
            Assert.True(IsInserted(old, text), $"{call}: {path}\n{text}");
            Assert.False(text.Contains("\r\n", StringComparison.Ordinal) && text.Replace("\r\n", "", StringComparison.Ordinal).Contains('\n', StringComparison.Ordinal), $"{call}: mixed line ends in {path}");
        }

        Assert.Equal(1, changed);
        Assert.Empty(before.Keys.Except(world.Files.Keys));
    }

    private static bool IsInserted(string old, string text)
    {
        var start = 0;
        while (start < old.Length && start < text.Length && old[start] == text[start]) start++;
        return text.EndsWith(old[start..], StringComparison.Ordinal) && text.Length > old.Length;
    }

    private static void AssertThere(MemoryWorld world, Plan plan, Level level, FoundItem? parent, string call)
    {
        var read = LoadedWorkspace.Read(world).Index.Plan(plan.Id)!;
        var items = FoundItem.AllOf(read);
        var item = Assert.Single(items, found => found.Item.Title == Title);
        Assert.Equal(level.Key, item.Item.Level.Key);
        Assert.True(parent?.Item.Id == item.Parent?.Id, call);
        Assert.Equal(FoundItem.AllOf(plan).Count + 1, items.Count);
        // The last of its count, so that no number is taken and none left out.
        if (item.Item.Number is { } number) Assert.NotNull(number.Ordinal);
    }

    private static HashSet<string> Errors(MemoryWorld world)
    {
        var report = new Report();
        Compiler.Compile(world, LoadedWorkspace.Root, report);
        return [.. report.Sorted().Where(it => it.Severity == Severity.Error).Select(it => $"{it.Code} {it.Message.Czech}")];
    }
}
