using Kpss.Planning.Checks.Warnings;
using Xunit;

namespace Kpss.Tests.Checks;

public class PersonalDataTests
{
    [Theory]
    [InlineData("Pište na jana.novakova@klatovy.cz.", "jana.novakova@klatovy.cz")]
    [InlineData("Volejte 376 347 111, 601234567 nebo +420 376 347 222.", "376 347 111 | 601234567 | +420 376 347 222")]
    [InlineData("Telefon: 376347111 (vedoucí).", "376347111")]
    [InlineData("Volejte 00420 601 234 567.", "00420 601 234 567")]
    [InlineData("Klient 780123/3540 z domova.", "780123/3540")]
    [InlineData("Klientka 785123/3544 z domova.", "785123/3544")]
    [InlineData("Narozen 530215/123, rodné číslo: 7801233540.", "530215/123 | 7801233540")]
    public void Contacts_and_birth_numbers_are_found(string prose, string found) => Assert.Equal(found, In(prose));

    [Theory]
    [InlineData("Pište na podatelna@klatovy.cz, info@example.cz nebo @klatovy.")]
    [InlineData("Náklady 250 000 000 Kč, 376 347 111 korun a 345 000 000.")]
    [InlineData("IČO 00255661, účet 123456789/0100, účet 780123/3540, projekt 601234567/22.")]
    [InlineData("Č. j. 780123/3540, sp. zn. 780123/3540.")]
    [InlineData("Čísla 780123/3541, 781323/3540 a 780132/354 nesedí.")]
    [InlineData("Školní rok 2023/2024, zákon č. 108/2006 Sb., 31. 12. 2025, 13.00–15.30.")]
    [InlineData("Registrační číslo 2512340167, 1.376347111 ani 376347111.5 nic neznamená.")]
    public void Other_figures_are_none(string prose) => Assert.Equal("", In(prose));

    [Fact]
    public void A_birth_number_is_not_repeated_in_the_message() =>
        Assert.All(new SmallPlan("Klient 780123/3540.").Findings(new PersonalData()), finding => Assert.DoesNotContain("3540", finding.Message.Czech, StringComparison.Ordinal));

    [Fact]
    public void An_address_behind_a_link_is_found() =>
        Assert.Equal("jan.novak@example.cz", In("Můžete nám [napsat](mailto:jan.novak@example.cz) kdykoli."));

    private static string In(string prose) => new SmallPlan(prose).FoundBy(new PersonalData());
}
