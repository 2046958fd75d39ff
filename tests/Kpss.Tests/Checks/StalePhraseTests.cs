using Kpss.Planning.Checks.Warnings;
using Xunit;

namespace Kpss.Tests.Checks;

/// <summary>The plan is for 2025.</summary>
public class StalePhraseTests
{
    [Theory]
    [InlineData("Organizace bude navíc na podzim 2024 realizovat školení.", "bude navíc na podzim 2024")]
    [InlineData("V roce 2024 se připravuje výzva.", "V roce 2024 se připravuje")]
    [InlineData("Do 30. 6. 2024 vznikne koncepce.", "Do 30. 6. 2024 vznikne")]
    [InlineData("V letech 2023–2024 proběhne výzkum.", "V letech 2023–2024 proběhne")]
    [InlineData("Plánuje se výstavba, a to do konce roku 2024.", "Plánuje se výstavba, a to do konce roku 2024")]
    [InlineData("Bude v Klatovech, Sušici i Nýrsku na podzim 2024 otevřena.", "Bude v Klatovech, Sušici i Nýrsku na podzim 2024")]
    [InlineData("Ve školním roce 2023/2024 budou dvě skupiny.", "Ve školním roce 2023/2024 budou")]
    public void A_future_before_the_period_is_found(string prose, string found) => Assert.Equal(found, In(prose));

    [Theory]
    [InlineData("Služba funguje od roku 2022 a bude pokračovat.")]
    [InlineData("Projekt byl zahájen v roce 2023 a bude trvat dál.")]
    [InlineData("Projekt zahájený v roce 2023 bude pokračovat.")]
    [InlineData("Centrum, které vzniklo v roce 2022, bude otevřeno denně.")]
    [InlineData("Bude se vycházet z dat z roku 2023.")]
    [InlineData("Školení bude v letech 2024–2025.")]
    [InlineData("Od podzimu 2024 do roku 2026 bude běžet projekt.")]
    [InlineData("Bude potřeba 2000 podpisů a 1999 korun.")]
    [InlineData("Bude se řídit zákonem č. 108/2006 Sb. V roce 2024 proběhlo školení.")]
    [InlineData("V roce 2024 proběhlo školení. Byt bude otevřen letos.")]
    [InlineData("Na podzim 2025 bude otevřen byt.")]
    public void Other_sentences_are_none(string prose) => Assert.Equal("", In(prose));

    private static string In(string prose) => new SmallPlan(prose).FoundBy(new StalePhrase());
}
