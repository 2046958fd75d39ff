using Kpss.Cli.Handbook;
using Kpss.Tests.Cases;
using Kpss.Tests.Outside;
using Xunit;

namespace Kpss.Tests.Handbook;

/// <summary>What the handbook shows is what its reader sees.</summary>
public class StoryTests
{
    private const string Renew = "KPSS_ACCEPT=1 dotnet test tests/Kpss.Tests --filter \"FullyQualifiedName~StoryTests\" renews what the commands print.";

    private static readonly bool Accepts = Environment.GetEnvironmentVariable("KPSS_ACCEPT") == "1" && Environment.GetEnvironmentVariable("CI") != "true";

    public static TheoryData<string> Languages => ["cs", "en"];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_output_is_the_one_that_the_command_prints(string language)
    {
        using var story = new Story(language);
        var failures = new List<string>();
        foreach (var name in NamesIn(language))
        {
            var file = FileOf(name);
            var text = File.ReadAllText(file);
            var lines = text.Split('\n').ToList();
            var moved = 0;
            foreach (var fence in Fence.In(text))
            {
                if (story.Live(fence) is not { } output || Story.Comparable(output) == Story.Comparable(fence.Content)) continue;
                failures.Add($"{name}:{fence.Line + 1}: {fence.About}\n{LineDiff.Of(fence.Content, output)}");
                var fresh = output.Split('\n').Select(line => line.Length == 0 ? "" : fence.Indent + line).ToArray();
                lines.RemoveRange(fence.Line + 1 + moved, fence.Height);
                lines.InsertRange(fence.Line + 1 + moved, fresh);
                moved += fresh.Length - fence.Height;
            }

            if (Accepts) File.WriteAllText(file, string.Join('\n', lines));
        }

        Assert.True(Accepts || failures.Count == 0, $"{Renew}\n{string.Join('\n', failures)}");
    }

    /// <summary>A sample names a file and shows a line of it: with that line, the plan of `kpss init` says just that.</summary>
    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_sample_of_a_message_is_one_that_kpss_gives(string language)
    {
        foreach (var fence in NamesIn(language).SelectMany(name => Fence.In(File.ReadAllText(FileOf(name)))).Where(fence => fence.Kind is "výstup-ukázka" or "output-sample"))
        {
            using var story = new Story(language);
            story.Run("kpss init horni-lhota --year 2026");
            story.Live(new("sh", "", 0, "", "cd horni-lhota"));
            var place = fence.Content.Split(':');
            var excerpt = fence.Content.Split('\n')[1];
            story.Live(new("yaml", $"{place[0]}, řádek {place[1]}", 0, "", excerpt[(excerpt.IndexOf('|', StringComparison.Ordinal) + 2)..]));
            Assert.Contains(fence.Content, story.Run(fence.About), StringComparison.Ordinal);
        }
    }

    private static string[] NamesIn(string language) => language == "cs" ? HandbookFiles.Czech : HandbookFiles.English;

    private static string FileOf(string name) => Repository.PathOf(["src", "Kpss.Cli", "Handbook", "Chapters", .. name.Split('/')]);
}
