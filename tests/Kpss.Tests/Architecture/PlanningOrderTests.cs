using Xunit;

namespace Kpss.Tests.Architecture;

public class PlanningOrderTests
{
    [Fact]
    public void No_room_of_Planning_knows_one_after_it() =>
        Offenders.None(Assemblies.UsesIn("Kpss.Planning").Where(PlanningOrder.IsBrokenBy));

    [Fact]
    public void Every_room_of_Planning_has_its_place_in_the_order() => Offenders.None(Assemblies.UsesIn("Kpss.Planning")
        .Where(use => Namespaces.IsWithin(use.FromNamespace, "Kpss.Planning") && !PlanningOrder.Knows(use.FromNamespace))
        .Select(use => use.FromNamespace)
        .Distinct());

    [Theory]
    [InlineData("Kpss.Planning.Model", "Kpss.Planning.Sources", false)]
    [InlineData("Kpss.Planning.Model.Values", "Kpss.Planning.Model", false)]
    [InlineData("Kpss.Planning", "Kpss.Planning.Checks", false)]
    [InlineData("Kpss.Planning.Checks.Numbers", "Kpss.Planning.Grammar", false)]
    [InlineData("Kpss.Planning.Checks", "Kpss.Documents.Tree", false)]
    [InlineData("Kpss.Planning.Sources", "Kpss.Planning.Syntax", true)]
    [InlineData("Kpss.Planning.Checks", "Kpss.Planning.Compose", true)]
    [InlineData("Kpss.Planning.Compose.Prose", "Kpss.Planning.Review", true)]
    [InlineData("Kpss.Planning.Model", "Kpss.Planning", true)]
    public void The_order_is_one_way(string from, string to, bool broken) =>
        Assert.Equal(broken, PlanningOrder.IsBrokenBy(new(from, from + ".A", to, to + ".B", "")));
}
