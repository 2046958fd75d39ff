using Kpss.Documents;
using Kpss.Documents.Tree;
using Kpss.Planning.Compose;
using Kpss.Planning.Model;
using Kpss.Planning.Model.Values;
using Xunit;

namespace Kpss.Tests.Compose;

public sealed class FigureTests
{
    private static readonly FigureComposer Figures = new(new Typesetter(new TypographySettings(true, true)));

    [Fact]
    public void Money_has_a_total_and_two_digits_behind_the_comma_or_none()
    {
        var table = Money(new(2026, "město", 1_250_000.5m), new(2027, "kraj", 250_000m));
        Assert.Equal(
            ["Rok | Zdroj | Částka", "2026 | město | 1\u00A0250\u00A0000,50\u00A0Kč", "2027 | kraj | 250\u00A0000\u00A0Kč", "Celkem |  | 1\u00A0500\u00A0000,50\u00A0Kč"],
            Lines(table));
    }

    [Fact]
    public void A_column_that_no_row_fills_is_left_out()
    {
        Assert.Equal(["Rok | Částka", "2026 | 100\u00A0Kč"], Lines(Money(new Cost(2026, null, 100m))));
        Assert.Equal(["Zdroj | Částka", "EU | 1\u00A0Kč", "stát | 2\u00A0Kč", "Celkem | 3\u00A0Kč"], Lines(Money(new(null, "EU", 1m), new(null, "stát", 2m))));
    }

    private static Table Money(params Cost[] costs) =>
        Assert.IsType<Table>(Assert.Single(Figures.Money(new("krok/naklady"), new MoneyValue(costs.ToSequence()), "Náklady, Krok 1").ToArray()));

    private static string[] Lines(Table table) =>
        [.. table.Header.Concat(table.Rows).Select(row => string.Join(" | ", row.Cells.Select(cell => string.Concat(cell.Blocks.Cast<Paragraph>().Select(text => PlainText.Of(text.Inlines))))))];
}
