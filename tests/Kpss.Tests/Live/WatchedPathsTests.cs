using Kpss.Cli.Live;
using Xunit;

namespace Kpss.Tests.Live;

public class WatchedPathsTests
{
    [Theory]
    [InlineData("kpss.yaml", true)]
    [InlineData("plan/1-seniori/1-1-pece.yaml", true)]
    [InlineData("plan/uvod.md", true)]
    [InlineData("loga/znak.png", true)]
    [InlineData("plan", true)]
    [InlineData("output.yaml", true)]
    [InlineData("out", false)]
    [InlineData("out/plan.html", false)]
    [InlineData("out/deep/plan.html", false)]
    [InlineData(".git/index.lock", false)]
    [InlineData("plan/.1-1-pece.yaml.swp", false)]
    [InlineData("plan/1-1-pece.yaml~", false)]
    [InlineData("plan/#1-1-pece.yaml#", false)]
    [InlineData("plan/.#1-1-pece.yaml", false)]
    [InlineData("plan/1-1-pece.yaml.tmp", false)]
    [InlineData("plan/1-1-pece.yaml___jb_tmp___", false)]
    [InlineData("sablony/~$mesto.docx", false)]
    [InlineData("node_modules/x/package.json", false)]
    [InlineData("../other/kpss.yaml", false)]
    public void What_is_built_hidden_or_passing_does_not_count(string path, bool counts) =>
        Assert.Equal(counts, new WatchedPaths("/disk/plan") { Output = "/disk/plan/out" }.Count(path.StartsWith("../", StringComparison.Ordinal) ? $"/disk/{path[3..]}" : $"/disk/plan/{path}"));

    [Fact]
    public void Beside_what_was_written_sources_count()
    {
        var paths = new WatchedPaths("/disk/plan") { Output = "/disk/plan/out" };
        paths.Add([new("/disk/plan/web/plan.html", default), new("/elsewhere/plan.html", default)]);
        Assert.False(paths.Count("/disk/plan/web/plan.html"));
        Assert.True(paths.Count("/disk/plan/web/plan.yaml"));
        Assert.True(paths.Count("/disk/plan/web"));
    }

    [Theory]
    [InlineData("/disk/plan/a/b.yaml", "a/b.yaml")]
    [InlineData("/other/b.yaml", "/other/b.yaml")]
    public void Paths_are_read_from_the_workspace(string path, string shown) => Assert.Equal(shown, new WatchedPaths("/disk/plan").Shown(path));
}
