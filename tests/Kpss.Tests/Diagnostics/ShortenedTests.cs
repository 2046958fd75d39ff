using Kpss.Documents.Diagnostics;
using Xunit;

namespace Kpss.Tests.Diagnostics;

public class ShortenedTests
{
    [Theory]
    [InlineData("strom", 5, "strom")]
    [InlineData("stromy", 5, "strom…")]
    [InlineData("str🌳y", 4, "str…")]
    [InlineData("str🌳y", 5, "str🌳…")]
    public void The_beginning_keeps_characters_whole(string text, int most, string shortened) => Assert.Equal(shortened, Shortened.ToBeginning(text, most));

    [Theory]
    [InlineData("strom", 5, "strom")]
    [InlineData("stromy", 5, "…tromy")]
    [InlineData("u🌳str", 4, "…str")]
    [InlineData("u🌳str", 5, "…🌳str")]
    public void The_end_keeps_characters_whole(string text, int most, string shortened) => Assert.Equal(shortened, Shortened.ToEnd(text, most));
}
