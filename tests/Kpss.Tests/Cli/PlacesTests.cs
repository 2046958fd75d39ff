using Kpss.Cli.Workspaces;
using Xunit;

namespace Kpss.Tests.Cli;

public class PlacesTests
{
    [Theory]
    [InlineData("plans", "/work", "/work/plans")]
    [InlineData("./a/../b/", "/work", "/work/b")]
    [InlineData("../../..", "/work/x", "/")]
    [InlineData("/other/a", "/work", "/other/a")]
    [InlineData(".", "/", "/")]
    [InlineData("plans", "C:/work", "C:/work/plans")]
    [InlineData("/plans", "C:/work", "C:/plans")]
    [InlineData("D:/plans/..", "C:/work", "D:/")]
    [InlineData("//server/share/a", "C:/work", "//server/share/a")]
    [InlineData("plans", "//server/share/x", "//server/share/x/plans")]
    [InlineData("../../..", "//server/share/x", "//server/share/")]
    [InlineData("/plans", "//server/share/x", "//server/share/plans")]
    [InlineData("C:/plans", "//server/share/x", "C:/plans")]
    public void A_path_becomes_absolute(string given, string current, string expected) =>
        Assert.Equal(expected, Places.Absolute(given, current));

    [Theory]
    [InlineData("/work/a/b.yaml", "/work", "a/b.yaml")]
    [InlineData("/works/b.yaml", "/work", "/works/b.yaml")]
    [InlineData("/work", "/work", "/work")]
    [InlineData("/a", "/", "a")]
    public void A_path_is_shown_relative_below_the_current_folder(string path, string current, string expected) =>
        Assert.Equal(expected, Places.Shown(path, current));

    [Theory]
    [InlineData("/a/b", "/a")]
    [InlineData("/a", "/")]
    [InlineData("/", null)]
    [InlineData("C:/a", "C:/")]
    [InlineData("C:/", null)]
    [InlineData("//server/share/a", "//server/share/")]
    [InlineData("//server/share/", null)]
    public void A_path_has_a_parent_up_to_the_root(string path, string? expected) => Assert.Equal(expected, Places.Parent(path));
}
