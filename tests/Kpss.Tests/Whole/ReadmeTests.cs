using System.Text.RegularExpressions;
using Kpss.Documents.Diagnostics;
using Kpss.Planning;
using Kpss.Tests.Outside;
using Kpss.Tests.Worlds;
using Xunit;

namespace Kpss.Tests.Whole;

/// <summary>What the README gives a newcomer to copy.</summary>
public partial class ReadmeTests
{
    [Fact]
    public void The_smallest_plan_compiles_without_a_word()
    {
        var readme = File.ReadAllText(Repository.PathOf("README.md"));
        var start = readme.IndexOf("### Nový plán", StringComparison.Ordinal);
        var chapter = readme[start..readme.IndexOf("\n## ", start, StringComparison.Ordinal)];
        var world = new MemoryWorld();
        var files = NamedFile().Matches(chapter);
        foreach (Match file in files) world.With($"/disk/{file.Groups["path"].Value}", file.Value["```yaml\n".Length..]);

        var report = new Report();
        Compiler.Compile(world, "/disk", report);

        Assert.Equal(6, files.Count);
        Assert.Empty(report.Sorted());
    }

    [GeneratedRegex("```yaml\n# (?<path>[^ \n]+)[^`]*")]
    private static partial Regex NamedFile();
}
