using Kpss.Planning.Compose.Typography;
using Xunit;

namespace Kpss.Tests.Typography;

/// <summary>No-break spaces are written ~ in this file.</summary>
public class NoBreakSpaceTests
{
    [Theory]
    [InlineData("Služby v Klatovech a okolí", "Služby v~Klatovech a~okolí")]
    [InlineData("K lidem s postižením, z obcí, u seniorů, o děti", "K~lidem s~postižením, z~obcí, u~seniorů, o~děti")]
    [InlineData("i v lese, A také", "i~v~lese, A~také")]
    [InlineData("(v Sušici) „z domova“ ‚o něm‘", "(v~Sušici) „z~domova“ ‚o~něm‘")]
    [InlineData("písmena av x je", "písmena av x je")]
    public void One_letter_words(string text, string set) => AssertSet(set, text);

    [Theory]
    [InlineData("2 500 obyvatel, 1 000 000 Kč", "2~500~obyvatel, 1~000~000~Kč")]
    [InlineData("10 kg, 15 %, 20 °C, 5 km, 300 tis. Kč", "10~kg, 15~%, 20~°C, 5~km, 300~tis. Kč")]
    [InlineData("10–15 % a 5 000–6 000 Kč", "10–15~% a~5~000–6~000~Kč")]
    [InlineData("§ 23 a §§ 3, č. 9, s. 53, str. 5, obr. 1, tab. 3", "§~23 a~§§~3, č.~9, s.~53, str.~5, obr.~1, tab.~3")]
    [InlineData("odst. 2 písm. a), Čl. II, kap. IV", "odst.~2~písm.~a), Čl.~II, kap.~IV")]
    [InlineData("zákon č. 108/2006 Sb., o sociálních službách", "zákon č.~108/2006~Sb., o~sociálních službách")]
    [InlineData("rok 2025 150 klientů", "rok 2025 150~klientů")]
    [InlineData("s. Klatovy", "s. Klatovy")]
    public void Numbers_and_what_they_measure(string text, string set) => AssertSet(set, text);

    [Theory]
    [InlineData("500 lidí, 1,5 úvazku, 12 hodin", "500~lidí, 1,5~úvazku, 12~hodin")]
    [InlineData("3. etapa, 8. kapitola, II. patro, XIV. ročník", "3.~etapa, 8.~kapitola, II.~patro, XIV.~ročník")]
    [InlineData("V roce 2025 vznikne 5 míst", "V~roce 2025 vznikne 5~míst")]
    [InlineData("bod 3 se ruší, od 1 do 5", "bod~3 se ruší, od 1 do 5")]
    [InlineData("Plán platí do roku 2025. Další bude.", "Plán platí do roku 2025. Další bude.")]
    [InlineData("opatření 1.2 podporuje", "opatření 1.2 podporuje")]
    public void Numbers_and_what_they_count(string text, string set) => AssertSet(set, text);

    [Theory]
    [InlineData("22. 9. 2020", "22.~9. 2020")]
    [InlineData("22. září 2020", "22.~září 2020")]
    [InlineData("14. 5. – 17. 8. 2012", "14.~5.~– 17.~8. 2012")]
    [InlineData("14. 5.–17. 8. 2012", "14.~5.–17.~8. 2012")]
    public void Dates(string text, string set) => AssertSet(set, text);

    [Theory]
    [InlineData("tel. 376 347 111, +420 376 347 111", "tel.~376~347~111, +420~376~347~111")]
    [InlineData("měřítko 1 : 50 000", "měřítko 1~:~50~000")]
    [InlineData("Dotek, z. s., Mela, s. r. o., banka, a. s.", "Dotek, z.~s., Mela, s.~r.~o., banka, a.~s.")]
    [InlineData("Pomoc, o. p. s. a Domov, p. o.", "Pomoc, o.~p.~s. a~Domov, p.~o.")]
    [InlineData("č. j. 12, T. G. M. i T. G. Masaryk", "č.~j. 12, T.~G.~M. i~T.~G.~Masaryk")]
    [InlineData("ČSN 01 6910, ČSN EN ISO 9001", "ČSN~01~6910, ČSN~EN~ISO~9001")]
    [InlineData("poměr : ano", "poměr : ano")]
    public void Fixed_groups(string text, string set) => AssertSet(set, text);

    [Theory]
    [InlineData("Ing. Novák, Mgr. et Mgr. Jana Nová, PhDr. Malý", "Ing.~Novák, Mgr. et Mgr.~Jana Nová, PhDr.~Malý")]
    [InlineData("prof. MUDr. Novák, Ing. arch. Malá", "prof.~MUDr.~Novák, Ing.~arch.~Malá")]
    [InlineData("Jana Ušková, DiS., Petr Nový, Ph.D.", "Jana Ušková,~DiS., Petr Nový,~Ph.D.")]
    [InlineData("Bc. přijede", "Bc. přijede")]
    public void Titles_and_names(string text, string set) => AssertSet(set, text);

    [Theory]
    [InlineData("tzv. sanace, např. děti, vč. obcí, tj. dvě", "tzv.~sanace, např.~děti, vč.~obcí, tj.~dvě")]
    [InlineData("Např. toto (např. ono)", "Např.~toto (např.~ono)")]
    public void Abbreviations(string text, string set) => AssertSet(set, text);

    [Theory]
    [InlineData("plán – etapa — konec", "plán~– etapa~— konec")]
    [InlineData("– odrážka", "– odrážka")]
    public void Spaced_dashes(string text, string set) => AssertSet(set, text);

    [Fact]
    public void Rules_of_taste_can_be_switched_off()
    {
        var options = new TypographyOptions { BindConjunctions = false, BindAbbreviations = false };
        Assert.Equal("děti a v~lese i tzv. sanace", CzechTypography.Apply("děti a v lese i tzv. sanace", options).Replace('\u00A0', '~'));
    }

    private static void AssertSet(string expected, string text) =>
        Assert.Equal(expected, CzechTypography.Apply(text, TypographyOptions.Default).Replace('\u00A0', '~'));
}
