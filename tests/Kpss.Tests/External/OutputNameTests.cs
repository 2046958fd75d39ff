using Kpss.Cli.Building.Formats.External;
using Xunit;

namespace Kpss.Tests.External;

public class OutputNameTests
{
    [Theory]
    [InlineData("plan.xlsx")]
    [InlineData("plan/list č. 1.csv")]
    [InlineData("auxiliary.txt")]
    [InlineData("com.txt")]
    [InlineData("com10.txt")]
    [InlineData("a..b")]
    public void Ordinary_names_are_taken(string name) =>
        Assert.Equal((true, false), (OutputName.IsInside(name), OutputName.IsReserved(name)));

    [Theory]
    [InlineData("")]
    [InlineData("/etc/passwd")]
    [InlineData("../a")]
    [InlineData("a/../../b")]
    [InlineData("a//b")]
    [InlineData("a\\b")]
    [InlineData("C:/a")]
    [InlineData("a.txt:stream")]
    [InlineData("a\nb")]
    public void Names_that_lead_out_are_not(string name) => Assert.False(OutputName.IsInside(name));

    [Theory]
    [InlineData(".git/hooks/post-checkout")]
    [InlineData("web/.htaccess")]
    [InlineData("...")]
    [InlineData("kpss.yaml.")]
    [InlineData("kpss.yaml ")]
    [InlineData("web /a")]
    [InlineData("NUL")]
    [InlineData("web/aux.txt")]
    [InlineData("Com1.tar.gz")]
    [InlineData("LPT³")]
    [InlineData("con .txt")]
    [InlineData("CONOUT$")]
    public void Names_of_systems_and_of_other_programs_are_reserved(string name) => Assert.True(OutputName.IsReserved(name));
}
