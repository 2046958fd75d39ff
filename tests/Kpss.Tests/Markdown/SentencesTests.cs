using FsCheck;
using FsCheck.Fluent;
using Kpss.Documents.Tree;
using Kpss.Tests.Properties;
using Xunit;
using static Kpss.Tests.Markdown.Rendered;

namespace Kpss.Tests.Markdown;

/// <summary>Sentences as the renderer sets them, each on its line; in the cases a border is written as two bars.</summary>
public class SentencesTests
{
    [Theory]
    [InlineData("První věta. || Druhá věta! || Třetí? || Ano… || Konec.")]
    [InlineData("Služby, např. Charita, tzv. Dotek, vč. Klatov, příp. Sušice.")]
    [InlineData("Dle zákona č. 108/2006 Sb., § 23 odst. 2 písm. A) a s. Příloha č. 1.")]
    [InlineData("Zákon č. 108/2006 Sb. || Další zákon.")]
    [InlineData("Byty, domy apod. || Další věta. || Auta atd. || Jiná věta, auta atd. a jiné.")]
    [InlineData("Od 1. 3. 2022 do 22. 9. 2025. || Poté 3. etapa a 3. ZŠ.")]
    [InlineData("Plán končí v roce 2025. || Nový začne. || 15 klientů čeká.")]
    [InlineData("Mela, s. r. o., banka, a. s. || Další věta. || Dotek, z. s. || Ostatní.")]
    [InlineData("Ing. Novák, Mgr. Nová, Bc. Malá a PhDr. T. G. Masaryk. || Také J. Novák.")]
    [InlineData("Jana Nová, DiS. || Petr Nový.")]
    [InlineData("Odbor soc. Věcí a pr. Klatovy, nám. Míru, tel. 376.")]
    [InlineData("Pozn. Autora: čj. MUKT 15, cca. 20 lidí, tj. Všichni. || Další věta.")]
    [InlineData("Karel IV. Veliký, II. Patro.")]
    [InlineData("Řekl: „Ano.“ || Potom (Ne.) || „Další.“ || ‚Jiná.‘")]
    [InlineData("Web www.klatovy.cz. || Další věta (viz 1.2.).")]
    [InlineData("věta. malá, 1.2. Další, tj. To.")]
    public void Sentences_stand_on_lines_of_their_own(string marked)
    {
        var lines = Inlines(new Text(marked.Replace(" || ", " "))).TrimEnd('\n').Split('\n');
        Assert.Equal(marked.Split(" || "), lines.Select(line => line.Replace("\\", "")));
    }

    [Fact]
    public void A_no_break_space_is_no_border() => Assert.Equal("Slovo. Slovo\n", Inlines(new Text("Slovo.\u00A0Slovo")));

    [Fact]
    public void Nothing_is_lost_and_a_sentence_is_not_split_again()
    {
        string[] pieces =
            [" ", " ", " ", ".", "!", "?", "…", "A", "b", "Čára", "slovo", "1", "2025", "č.", "s.", "z.", "T.", "IV.", "např.", "apod.", "„", "“", "(", ")", "Sb."];
        var texts = Gen.Elements(pieces).NonEmptyListOf().Select(list => string.Concat(list));
        Prop.ForAll(texts.ToArbitrary(), text =>
        {
            var lines = Inlines(new Text(text)).TrimEnd('\n').Split('\n');
            return string.Join(' ', lines).Replace("\\", "") == ParsedText.Folded(text)
                && lines.All(line => Inlines(new Text(line.Replace("\\", ""))) == line + "\n");
        }).Check(Sampling.Of(1000));
    }
}
