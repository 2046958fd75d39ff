using Kpss.Planning.Authoring.Rollover;
using Xunit;

namespace Kpss.Tests.Authoring;

public class YearShiftTests
{
    [Theory]
    [InlineData("Akční plán na rok 2025", "Akční plán na rok 2026")]
    [InlineData("akcni-plan-2025", "akcni-plan-2026")]
    [InlineData("plan2025", "plan2026")]
    [InlineData("Plnění k 31. 12. 2025", "Plnění k 31. 12. 2026")]
    [InlineData("Komunitní plán 2023–2025: rok 2025", "Komunitní plán 2023–2025: rok 2026")]
    [InlineData("2024 až 2025", "2024 až 2025")]
    [InlineData("školní rok 2025/2026", "školní rok 2025/2026")]
    [InlineData("zákon č. 108/2025 Sb., usnesení 2025/12", "zákon č. 108/2025 Sb., usnesení 2025/12")]
    [InlineData("12025 Kč, 20250, 2024", "12025 Kč, 20250, 2024")]
    public void Only_years_of_the_period_move(string before, string after) => Assert.Equal(after, new YearShift(2025, 2025, 1).In(before));

    [Theory]
    [InlineData("na roky 2026 a 2027", "na roky 2028 a 2029")]
    [InlineData("2026–2027", "2028–2029")]
    [InlineData("2026 - 2027", "2028 - 2029")]
    [InlineData("2026/2027", "2028/2029")]
    [InlineData("2024–2027", "2024–2027")]
    [InlineData("Akční plán 2026/27", "Akční plán 2028/29")]
    [InlineData("Akční plán 2026–27", "Akční plán 2028–29")]
    [InlineData("usnesení 2026/28, 2026-12-31", "usnesení 2026/28, 2028-12-31")]
    public void A_period_of_two_years_moves_as_one(string before, string after) => Assert.Equal(after, new YearShift(2026, 2027, 2).In(before));

    [Theory]
    [InlineData("Prováděcí plán na rok 2025 s výhledem do roku 2026", 2026)]
    [InlineData("Plán 2025 a plán 2024–2025", 2024)]
    [InlineData("Komunitní plán 2023–2027: rok 2025", null)]
    [InlineData("Plán na rok 2025", null)]
    public void Years_beside_the_period_are_told(string title, int? other) => Assert.Equal(other, new YearShift(2025, 2025, 1).OtherYearIn(title));
}
