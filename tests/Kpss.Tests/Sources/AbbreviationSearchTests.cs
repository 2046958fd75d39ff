using Kpss.Planning.Sources;
using Xunit;

namespace Kpss.Tests.Sources;

public class AbbreviationSearchTests
{
    private static readonly string[] Register = ["AD", "MAS", "MěÚ", "MěÚSS", "KÚ PK", "OPZ+", "ORP", "OSPOD", "SO ORP"];

    [Theory]
    [InlineData("Jednat s OSPOD.", "OSPOD")]
    [InlineData("Pracovnice OSPODu a z MASky (AD)", "AD MAS OSPOD")]
    [InlineData("podporuje KÚ\u00A0PK", "KÚ PK")]
    [InlineData("z OPZ+, dále", "OPZ+")]
    [InlineData("MěÚSS Klatovy", "MěÚSS")]
    [InlineData("město v ORP-Klatovy", "ORP")]
    public void Finds_abbreviations_as_words_also_with_endings(string text, string found) => Assert.Equal(found, Found(text));

    [Theory]
    [InlineData("ADRA, MASARYK, mas, ospod")]
    [InlineData("OSPODNICKÁ")]
    [InlineData("NOSPOD MASovkami")]
    public void Leaves_what_only_looks_like_them(string text) => Assert.Equal("", Found(text));

    [Fact]
    public void Of_overlapping_ones_the_longest_counts()
    {
        Assert.Equal("SO ORP", Found("obce SO ORP Klatovy"));
        Assert.Equal("ORP SO ORP", Found("obce SO ORP Klatovy a ORP Sušice"));
    }

    private static string Found(string text)
    {
        var search = new AbbreviationSearch(Register);
        search.Read(text);
        return string.Join(' ', Register.Where(search.HasFound));
    }
}
