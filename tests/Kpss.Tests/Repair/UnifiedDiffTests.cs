using System.Text;
using Kpss.Cli.Reporting;
using Kpss.Tests.Cli;
using Kpss.Tests.Outside;
using Kpss.Tests.Worlds;
using Xunit;

namespace Kpss.Tests.Repair;

public class UnifiedDiffTests
{
    private const int Texts = 60;

    [Fact]
    public void A_change_stands_between_three_lines_that_stay()
    {
        var diff = Of("a b.yaml", "1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\n4\npět\n6\n7\n8\n9\n");
        Assert.Equal("diff --git a/a b.yaml b/a b.yaml\n--- a/a b.yaml\t\n+++ b/a b.yaml\t\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+pět\n 6\n 7\n 8\n", diff);
    }

    [Fact]
    public void A_missing_line_end_is_told() => Assert.EndsWith("-a\n\\ No newline at end of file\n+a\n", Of("a", "a", "a\n"), StringComparison.Ordinal);

    [Fact]
    public void Equal_texts_differ_in_nothing() => Assert.Empty(Of("a", "a\r\nb", "a\r\nb"));

    [Fact]
    public async Task Git_and_patch_make_the_new_text_of_the_old_one()
    {
        var (git, patch) = (Tool.Require("git"), Tool.Require("patch"));
        var random = new Random(7);
        using var folder = new TemporaryFolder();
        var (diff, before, after) = (new StringBuilder(), new List<string>(), new List<string>());
        for (var i = 0; i < Texts; i++)
        {
            before.Add(Text(random));
            after.Add(Changed(before[i], random));
            diff.Append(Of($"složka/{i} text.md", before[i], after[i]));
        }

        foreach (var (name, program) in new[] { ("git", git), ("patch", patch) })
        {
            var work = Directory.CreateDirectory(Path.Combine(folder.Path, name, "složka")).Parent!.FullName;
            for (var i = 0; i < Texts; i++) File.WriteAllText(Path.Combine(work, "složka", $"{i} text.md"), before[i]);
            var file = Path.Combine(folder.Path, $"{name}.patch");
            File.WriteAllText(file, diff.ToString());
            var run = await Run.OfAsync(program, name == "git" ? ["-C", work, "apply", "--whitespace=nowarn", file] : ["-d", work, "-p1", "--binary", "-i", file], TestContext.Current.CancellationToken);
            Assert.True(run.ExitCode == 0, $"{name}: {run.Output}{run.Errors}");
            for (var i = 0; i < Texts; i++) Assert.Equal(after[i], File.ReadAllText(Path.Combine(work, "složka", $"{i} text.md")));
        }
    }

    [Fact]
    public void On_a_terminal_it_is_painted()
    {
        var world = new MemoryWorld();
        new UnifiedDiff(world.Console.Out, Ink.For(terminal: true, world)).Write("a", "1\n", "2\n");
        Assert.Contains("\e[32m+2\e[0m", world.Console.OutText, StringComparison.Ordinal);
    }

    private static string Of(string path, string before, string after)
    {
        using var target = new StringWriter();
        new UnifiedDiff(target, Ink.None).Write(path, before, after);
        return target.ToString();
    }

    private static string Text(Random random)
    {
        var text = new StringBuilder();
        for (var lines = random.Next(1, 40); lines > 0; lines--) text.Append("řádek ").Append(random.Next(6)).Append(random.Next(4) == 0 ? "\r\n" : "\n");
        return random.Next(3) == 0 ? text.ToString().TrimEnd('\r', '\n') : text.ToString();
    }

    private static string Changed(string text, Random random)
    {
        var lines = text.Split('\n').ToList();
        for (var times = random.Next(1, 6); times > 0; times--)
        {
            var at = random.Next(lines.Count);
            if (random.Next(3) == 0 && lines.Count > 2) lines.RemoveAt(at);
            else if (random.Next(2) == 0) lines.Insert(at, $"nový {random.Next(9)}");
            else lines[at] += " změna";
        }

        return string.Join('\n', lines);
    }
}
