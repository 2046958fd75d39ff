using System.Reflection;
using Kpss.Rendering;
using Xunit;

namespace Kpss.Tests.Architecture;

public class VisibleArrayTests
{
    private static readonly VisibleArray[] Arrays =
        [.. Assemblies.Names.SelectMany(name => VisibleArray.In(Assembly.LoadFrom(Assemblies.PathOf(name))))];

    [Fact]
    public void Every_implementation_is_listed_in_its_visible_array() =>
        Offenders.None(Arrays.SelectMany(array => array.Missing().Select(type => $"{type} is missing from {array.Name}")));

    [Fact]
    public void No_visible_array_lists_a_type_twice() => Assert.All(Arrays, array => Assert.Distinct(array.Listed));

    [Theory]
    [InlineData("Kpss.Planning.Checks.CheckList.All")]
    [InlineData("Kpss.Rendering.Renderers.All")]
    public void An_array_that_the_program_stands_on_is_found(string name) => Assert.Contains(Arrays, array => array.Name == name);

    [Fact]
    public void A_missing_implementation_is_told()
    {
        var array = VisibleArray.In(typeof(Fish).Assembly).Single(array => array.Element == typeof(Fish));
        Assert.Equal([typeof(Trout)], array.Missing());
    }

    private abstract class Fish
    {
        public static readonly Fish[] All = [new Carp()];
    }

    private sealed class Carp : Fish;

    private sealed class Trout : Fish;
}
