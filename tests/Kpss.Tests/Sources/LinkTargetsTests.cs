using Kpss.Planning.Sources;
using Xunit;

namespace Kpss.Tests.Sources;

public class LinkTargetsTests
{
    [Theory]
    [InlineData("https://www.mpsv.cz/")]
    [InlineData("HTTP://klatovy.cz")]
    [InlineData("https://příklad.cz/služby?rok=2025#karta")]
    [InlineData("mailto:kpss@klatovy.cz?subject=Dotaz")]
    [InlineData("tel:+420376347111")]
    [InlineData("priloha.pdf")]
    [InlineData("../mapa/a:b")]
    public void Whole_and_relative_addresses_are_allowed(string target) => Assert.True(LinkTargets.IsAllowed(target));

    [Theory]
    [InlineData("")]
    [InlineData("https:")]
    [InlineData("https://")]
    [InlineData("http:mpsv.cz")]
    [InlineData("https:///cesta")]
    [InlineData("mailto:kpss")]
    [InlineData("mailto:@klatovy.cz")]
    [InlineData("mailto:kpss@")]
    [InlineData("mailto:?subject=a@b.cz")]
    [InlineData("tel:")]
    [InlineData("javascript:alert(1)")]
    [InlineData("//mpsv.cz")]
    [InlineData("https://mp\u200Bsv.cz/")]
    [InlineData("https://mp\u00ADsv.cz/")]
    public void Others_are_not(string target) => Assert.False(LinkTargets.IsAllowed(target));
}
