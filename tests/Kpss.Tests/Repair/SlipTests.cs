using Kpss.Planning.Sources;
using Xunit;

namespace Kpss.Tests.Repair;

public class SlipTests
{
    private static readonly string[] Ids = ["seniori", "rodiny", "rodiny-s-detmi", "mesto-klatovy", "mesto-sumava", "etapa-1", "etapa-2", "krok-5", "osvz", "ano", "pece-doma"];

    [Theory]
    [InlineData("seniory", "seniori")]
    [InlineData("Seniori", "seniori")]
    [InlineData("senioři", "seniori")]
    [InlineData("mesto-klatvi", "mesto-klatovy")]
    [InlineData("pece-dmoa", "pece-doma")]
    [InlineData("rodiny-sdetmi", "rodiny-s-detmi")]
    public void A_small_slip_has_one_meaning(string written, string meant) => Assert.Equal(meant, Slip.Of(written, Ids));

    [Theory]
    [InlineData("etapa-3")]
    [InlineData("etapa-x")]
    [InlineData("krok-6")]
    [InlineData("rodice")]
    [InlineData("ana")]
    [InlineData("sluzby")]
    [InlineData("")]
    public void Doubt_is_left_to_the_author(string written) => Assert.Null(Slip.Of(written, Ids));

    [Fact]
    public void Two_that_lie_as_near_are_none() => Assert.Null(Slip.Of("domov-hranice", ["domov-hranic", "domov-hranicee"]));
}
