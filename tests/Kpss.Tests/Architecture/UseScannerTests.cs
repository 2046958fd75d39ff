using Xunit;

namespace Kpss.Tests.Architecture;

/// <summary>A detector that finds nothing is no proof: here every place where a type can hide is shown to be searched.</summary>
public class UseScannerTests
{
    private static readonly IReadOnlyList<Use> Uses = UseScanner.Scan(typeof(UseScannerTests).Assembly.Location);

    public static TheoryData<Type> Places => [.. typeof(Hiding.Marker).Assembly.GetTypes()
        .Where(type => type is { Namespace: "Kpss.Tests.Architecture.Hiding", IsNested: false } && type.Name.StartsWith("In", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Places))]
    public void A_use_is_found_wherever_it_hides(Type place) => Assert.Contains(Uses, use =>
        use.From == place.FullName && use.To.StartsWith("Kpss.Tests.Architecture.Hiding.Marker", StringComparison.Ordinal));

    [Fact]
    public void A_use_that_is_not_there_is_not_found() => Assert.DoesNotContain(Uses, use =>
        use.From == typeof(Hiding.Nowhere).FullName && use.ToNamespace == "Kpss.Tests.Architecture.Hiding");

    [Fact]
    public void A_use_of_a_member_has_its_name() => Assert.Contains(Uses, use =>
        use.From == typeof(Hiding.InBody).FullName && use.Member == "Kpss.Tests.Architecture.Hiding.Marker::Touch");

    [Fact]
    public void A_rule_that_the_tests_break_is_seen_broken() =>
        Assert.Contains(Uses, use => Namespaces.IsWithin(use.ToNamespace, "Mono.Cecil"));
}
