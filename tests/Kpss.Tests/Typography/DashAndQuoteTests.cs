using Kpss.Planning.Compose.Typography;
using Xunit;

namespace Kpss.Tests.Typography;

/// <summary>No-break spaces are written ~ in this file.</summary>
public class DashAndQuoteTests
{
    [Theory]
    [InlineData("období 2023-2025.", "období 2023–2025.")]
    [InlineData("(1-2 byty, 10-15 %)", "(1–2~byty, 10–15~%)")]
    [InlineData("otevřeno 8.00-16.30, 13:00-15:00", "otevřeno 8.00–16.30, 13:00–15:00")]
    [InlineData("2023 - 2025", "2023–2025")]
    [InlineData("období 2016 – 2019 (pro ORP)", "období 2016–2019 (pro ORP)")]
    [InlineData("od 1. 1. 2016 – 2019", "od 1.~1. 2016~– 2019")]
    [InlineData("14. 5. - 17. 8. 2012", "14.~5.~– 17.~8. 2012")]
    [InlineData("leden-březen, po-pá, Pondělí-Pátek", "leden–březen, po–pá, Pondělí–Pátek")]
    public void Ranges_get_a_dash(string text, string set) => Assert.Equal(set, Apply(text));

    [Theory]
    [InlineData("2025-01-15")]
    [InlineData("339-01")]
    [InlineData("19-2000145399/0800")]
    [InlineData("KP-2023-2025")]
    [InlineData("12-ti")]
    [InlineData("Plzeň-sever")]
    [InlineData("česko-německý")]
    [InlineData("10-5")]
    [InlineData("-5")]
    [InlineData("377-123-456")]
    [InlineData("út-ne-po")]
    public void Other_hyphens_stay(string text) => Assert.Equal(text, Apply(text));

    [Theory]
    [InlineData("komunitní plán - etapa", "komunitní plán~– etapa")]
    [InlineData("- odrážka", "- odrážka")]
    [InlineData("a -- b", "a~-- b")]
    public void A_spaced_hyphen_is_a_dash(string text, string set) => Assert.Equal(set, Apply(text));

    [Theory]
    [InlineData("3x ročně", "3×~ročně")]
    [InlineData("2x, 10 x 5 m", "2×, 10~×~5~m")]
    [InlineData("1920x1080", "1920×1080")]
    [InlineData("0x1F B3x 3xyz", "0x1F B3x 3xyz")]
    public void Times_is_no_letter(string text, string set) => Assert.Equal(set, Apply(text));

    [Theory]
    [InlineData("služba \"Domov\" (\"Dotek\").", "služba „Domov“ („Dotek“).")]
    [InlineData("\"Řekl \"ano\" včera\"", "„Řekl ‚ano‘ včera“")]
    [InlineData("\"a\", \"b\"", "„a“, „b“")]
    [InlineData("\"v domě\"", "„v~domě“")]
    [InlineData("televize 32\" a stůl", "televize 32\" a~stůl")]
    [InlineData("jen \"otevřené", "jen \"otevřené")]
    [InlineData("\"nic\" \"a \"b\"", "„nic“ \"a~„b“")]
    public void Straight_quotes_become_czech_ones(string text, string set) => Assert.Equal(set, Apply(text));

    [Theory]
    [InlineData("https://www.klatovy.cz/plan-2023-2025?a=3x")]
    [InlineData("www.klatovy.cz/2023-2025")]
    [InlineData("klatovy.cz/2023-2025")]
    [InlineData("kpss-1-2@klatovy.cz")]
    [InlineData("1-2.docx")]
    [InlineData("zapis_1-2")]
    [InlineData("prilohy/1-2.pdf")]
    public void Addresses_and_names_stay(string name)
    {
        Assert.Equal(name, Apply(name));
        Assert.Equal($"viz („{name}“).", Apply($"viz (\"{name}\")."));
    }

    [Fact]
    public void Letters_are_composed() => Assert.Equal("čas", Apply("c\u030Cas"));

    private static string Apply(string text) => CzechTypography.Apply(text, TypographyOptions.Default).Replace('\u00A0', '~');
}
