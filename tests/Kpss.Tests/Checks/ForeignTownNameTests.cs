using Kpss.Planning.Checks.Warnings;
using Xunit;

namespace Kpss.Tests.Checks;

public class ForeignTownNameTests
{
    [Theory]
    [InlineData("Kralovice", "V Kralovicích, z Kralovic, ke Kralovicím, na Kralovicku, z Kralovicka, kralovický úřad, Kralovičtí", "Kralovicích | Kralovic | Kralovicím | Kralovicku | Kralovicka | kralovický | Kralovičtí")]
    [InlineData("Klatovy", "V Klatovech, do Klatov, s Klatovy, na Klatovsku, klatovské, Klatovan", "Klatovech | Klatov | Klatovy | Klatovsku | klatovské | Klatovan")]
    [InlineData("Plzeň", "V Plzni, do Plzně, Plzní, plzeňský, na Plzeňsku", "Plzni | Plzně | Plzní | plzeňský | Plzeňsku")]
    [InlineData("Praha", "V Praze, do Prahy, s Prahou, pražský", "Praze | Prahy | Prahou | pražský")]
    [InlineData("Brno", "V Brně, do Brna, brněnské", "Brně | Brna | brněnské")]
    [InlineData("Písek", "V Písku, do Písku, písecký", "Písku | Písku | písecký")]
    [InlineData("Nýrsko", "V Nýrsku, do Nýrska, nýrský", "Nýrsku | Nýrska | nýrský")]
    [InlineData("Železná Ruda", "V Železné Rudě a do Železné\nRudy", "Železné Rudě | Železné\n  Rudy")]
    [InlineData("Janovice nad Úhlavou", "V Janovicích nad Úhlavou", "Janovicích nad Úhlavou")]
    public void A_name_is_found_in_its_cases_and_derivations(string town, string prose, string found) => Assert.Equal(found, In(town, prose));

    [Theory]
    [InlineData("Kralovice", "Kralovič, Kralovičův, králové, kralovat")]
    [InlineData("Kladno", "Kladné ohlasy, kladný vztah, kladně")]
    [InlineData("Praha", "pražený ječmen, prahy domů, Prahl")]
    [InlineData("Písek", "písek a písku, Písanka")]
    [InlineData("Železná Ruda", "železná ruda, Železná opona, Ruda, železné rudy")]
    [InlineData("Klatovy", "klat, Klatil, klatovat")]
    [InlineData("Most", "mosty a most přes řeku, Mostecká")]
    public void Other_words_stay_alone(string town, string prose) => Assert.Equal("", In(town, prose));

    private static string In(string town, string prose) =>
        new SmallPlan(prose) { Settings = $"cizí_názvy: [{town}]\n" }.FoundBy(new ForeignTownName());
}
