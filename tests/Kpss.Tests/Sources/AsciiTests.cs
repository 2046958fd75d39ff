using Kpss.Planning.Sources;
using Xunit;

namespace Kpss.Tests.Sources;

public class AsciiTests
{
    [Theory]
    [InlineData("cílová_skupina", "cilova_skupina")]
    [InlineData("Příliš žluťoučký kůň úpěl ďábelské ódy", "Prilis zlutoucky kun upel dabelske ody")]
    [InlineData("PŘÍLIŠ ŽLUŤOUČKÝ KŮŇ ÚPĚL ĎÁBELSKÉ ÓDY", "PRILIS ZLUTOUCKY KUN UPEL DABELSKE ODY")]
    [InlineData("ľubôň, Żółć, Größe, Łódź, Œuvre", "lubon, Zolc, Grosse, Lodz, OEuvre")]
    [InlineData("ǚ ấ", "u a")]
    [InlineData("c\u030Ci\u0301slo", "cislo")]
    public void Latin_letters_lose_their_marks(string text, string folded) => Assert.Equal(folded, Ascii.Fold(text));

    [Theory]
    [InlineData("")]
    [InlineData("opatreni-1.4/a_B")]
    [InlineData("„–“ 日本 Ωλ")]
    public void What_has_no_marks_stays_the_same_instance(string text) => Assert.Same(text, Ascii.Fold(text));

    [Fact]
    public void All_letters_of_latin_1_and_latin_extended_a_become_ascii()
    {
        // Left out: × and ÷ are no letters; ĸ, ŉ, ſ and the ligatures ĳ and ŀ are in no language of today's names.
        const string rest = "×÷ĸŉſĲĳĿŀ";
        for (var c = '\u00C0'; c <= '\u017F'; c++)
        {
            if (rest.Contains(c)) continue;
            Assert.All(Ascii.Fold(c.ToString()), folded => Assert.True(char.IsAsciiLetter(folded), $"{c} → {folded}"));
        }
    }
}
