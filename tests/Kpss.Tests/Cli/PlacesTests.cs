using Kpss.Cli.Workspaces;
using Xunit;

namespace Kpss.Tests.Cli;

public class PlacesTests
{
    [Theory]
    [InlineData("plans", "/disk", "/disk/plans")]
    [InlineData("./a/../b/", "/disk", "/disk/b")]
    [InlineData("../../..", "/disk/x", "/")]
    [InlineData("/other/a", "/disk", "/other/a")]
    [InlineData(".", "/", "/")]
    [InlineData("plans", "C:/disk", "C:/disk/plans")]
    [InlineData("/plans", "C:/disk", "C:/plans")]
    [InlineData("D:/plans/..", "C:/disk", "D:/")]
    [InlineData("//server/share/a", "C:/disk", "//server/share/a")]
    [InlineData("plans", "//server/share/x", "//server/share/x/plans")]
    [InlineData("../../..", "//server/share/x", "//server/share/")]
    [InlineData("/plans", "//server/share/x", "//server/share/plans")]
    [InlineData("C:/plans", "//server/share/x", "C:/plans")]
    [InlineData("plán č. 1", "C:/Uživatelé/Řehoř Ošklivý", "C:/Uživatelé/Řehoř Ošklivý/plán č. 1")]
    [InlineData("../Řehoř", "C:/Uživatelé/Jiří", "C:/Uživatelé/Řehoř")]
    public void A_path_becomes_absolute(string given, string current, string expected) =>
        Assert.Equal(expected, Places.Absolute(given, current));

    [Theory]
    [InlineData("/disk/a/b.yaml", "/disk", "a/b.yaml")]
    [InlineData("/disks/b.yaml", "/disk", "/disks/b.yaml")]
    [InlineData("/disk", "/disk", "/disk")]
    [InlineData("/a", "/", "a")]
    [InlineData("C:/Uživatelé/Řehoř/plán č. 1/a.yaml", "C:/Uživatelé/Řehoř", "plán č. 1/a.yaml")]
    [InlineData("C:/Uživatelé/Řehoř/a.yaml", "C:/", "Uživatelé/Řehoř/a.yaml")]
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

    [Theory]
    [InlineData("/a/b/c", "/a/b", true)]
    [InlineData("/a/b/c", "/", true)]
    [InlineData("/a/bc", "/a/b", false)]
    [InlineData("/a/b", "/a/b", false)]
    [InlineData("/", "/", false)]
    public void What_lies_below_a_folder_is_told_by_whole_names(string path, string folder, bool expected) =>
        Assert.Equal(expected, Places.IsBelow(path, folder));

    [Fact]
    public void Case_counts_where_the_system_lets_it_count() =>
        Assert.Equal(OperatingSystem.IsWindows() || OperatingSystem.IsMacOS(), Places.IsBelow("/a/B/c", "/a/b"));
}
