using Kpss.Planning.Checks.Warnings;
using Xunit;

namespace Kpss.Tests.Checks;

public class AbbreviationTests
{
    [Theory]
    [InlineData("Sledovat výzvy MPSV.", "MPSV")]
    [InlineData("Pracovat s OSPODem a s NZDM Budík.", "OSPODem | NZDM")]
    [InlineData("Služby MěÚSS, CpKP i projekt OPZ+ běží.", "MěÚSS | CpKP | OPZ+")]
    [InlineData("Hledat (například MAS apod.) partnery.", "MAS")]
    [InlineData("Dle MPSV ČR a KÚ PK.", "MPSV | KÚ | PK")]
    public void Words_of_two_and_more_capitals_are_found(string prose, string found) => Assert.Equal(found, In(prose));

    [Theory]
    [InlineData("Ve II. etapě, v kapitole XIV a v roce MMXXV.")]
    [InlineData("PhDr. Nová, MUDr. Malý, Jan Novák, DiS., a Eva Nová, CSc.")]
    [InlineData("PODPORA SLUŽEB PRO RODINY a TERÉNNÍ SLUŽBY")]
    [InlineData("Zajišťuje to Centrum JANA a spolek „TOTEM“.")]
    [InlineData("Projekt CZ.03.02.02/00/22_004/0001, soubor PLAN.pdf, web www.MPSV.cz.")]
    [InlineData("McDonald, YouTube, SeniorTaxi, Housing First, A nebo B, Ó ne.")]
    [InlineData("Občané ČR i EU, děti ze ZŠ a MŠ, zpráva SMS.")]
    [InlineData("Místní akční skupina (MAS) a dále MAS.")]
    [InlineData("Ministerstvo práce a sociálních věcí (dále jen „MPSV“) a MPSV.")]
    [InlineData("Výzva MPSV (ministerstva práce a sociálních věcí) pro MPSV.")]
    public void Other_capitals_are_none(string prose) => Assert.Equal("", In(prose));

    [Fact]
    public void What_stands_in_brackets_without_being_shortened_there_is_not_explained() =>
        Assert.Equal("MPSV", In("Pracovat s rodinami v nouzi (MPSV)."));

    [Fact]
    public void Registers_make_abbreviations_known_with_their_endings()
    {
        var plan = new SmallPlan("S OSPODem, s MěÚSS Klatovy, s KÚ PK, s ADRA i NZDM.")
        {
            Registers = "zkratky:\n  OSPOD: orgán sociálně-právní ochrany dětí\n  KÚ PK: krajský úřad\nsubjekty:\n  muss: { název: ústav, jiné_názvy: [MěÚSS] }\n  adra: ADRA\n",
        };
        Assert.Equal("NZDM", plan.FoundBy(new UnexpandedAbbreviation()));
    }

    private static string In(string prose) => new SmallPlan(prose).FoundBy(new UnexpandedAbbreviation());
}
