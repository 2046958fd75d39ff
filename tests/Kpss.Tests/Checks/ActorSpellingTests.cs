using Kpss.Planning.Checks.Warnings;
using Xunit;

namespace Kpss.Tests.Checks;

public class ActorSpellingTests
{
    private const string Registers = """
        subjekty:
          charita: { název: Oblastní charita Klatovy, jiné_názvy: [Charita Klatovy] }
          mesto: město Klatovy
          poskytovatele: poskytovatelé sociálních služeb
          adra: ADRA
        """;

    [Theory]
    [InlineData("Zajišťuje ji Oblastní Charita Klatovy.", "Oblastní Charita Klatovy")]
    [InlineData("Oblástní charita Klatovy ji zajišťuje.", "Oblástní charita Klatovy")]
    [InlineData("Rozhodne o tom Město Klatovy.", "Město Klatovy")]
    [InlineData("Zajišťuje ji charita Klatovy a Oblastní charita\nklatovy.", "charita Klatovy | Oblastní charita\n  klatovy")]
    public void A_name_spelt_otherwise_is_found(string prose, string found) => Assert.Equal(found, In(prose));

    [Theory]
    [InlineData("Zajišťuje ji Oblastní charita Klatovy i Charita Klatovy.")]
    [InlineData("Město Klatovy jedná. Rozhodne: Město Klatovy (Město Klatovy).")]
    [InlineData("Získat poskytovatele sociálních služeb, být bez poskytovatelů sociálních služeb.")]
    [InlineData("V Oblastní charitě Klatovy, s městem Klatovy.")]
    [InlineData("OBLASTNÍ CHARITA KLATOVY a Adra.")]
    [InlineData("Předměsto Klatovy, město Klatovyně.")]
    public void The_name_itself_and_its_cases_are_none(string prose) => Assert.Equal("", In(prose));

    private static string In(string prose) => new SmallPlan(prose) { Registers = Registers }.FoundBy(new ActorUnderTwoSpellings());
}
