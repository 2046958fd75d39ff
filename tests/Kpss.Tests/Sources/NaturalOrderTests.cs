using Kpss.Planning.Sources;
using Xunit;

namespace Kpss.Tests.Sources;

public class NaturalOrderTests
{
    [Theory]
    [InlineData("2-rodiny", "10-seniori")]
    [InlineData("1-1-pece.yaml", "1-1-pece – kopie.yaml")]
    [InlineData("1-1-pece.yaml", "1-1-pece (2).yaml")]
    [InlineData("1-1-pece.yaml", "1-1-pece-kopie.yaml")]
    [InlineData("1-1-pece.yaml", "1-1-pece2.yaml")]
    [InlineData("1-1-pece.yaml", "Kopie – 1-1-pece.yaml")]
    [InlineData("a", "a.yaml")]
    public void One_comes_before_the_other(string first, string second)
    {
        Assert.InRange(NaturalOrder.Instance.Compare(first, second), int.MinValue, -1);
        Assert.InRange(NaturalOrder.Instance.Compare(second, first), 1, int.MaxValue);
    }
}
