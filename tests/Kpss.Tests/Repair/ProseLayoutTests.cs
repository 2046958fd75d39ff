using Kpss.Planning.Repair.Layout;
using Xunit;

namespace Kpss.Tests.Repair;

public class ProseLayoutTests
{
    [Theory]
    [InlineData("Jedna. Dvě.", "Jedna.\nDvě.")]
    [InlineData("Jedna\npokračuje. Dvě.", "Jedna pokračuje.\nDvě.")]
    [InlineData("Do 15.30.\nDiakonie pomáhá.", "Do 15.30.\nDiakonie pomáhá.")]
    [InlineData("Viz např.\nCharita.", "Viz např. Charita.")]
    [InlineData("Konec.  \nZlom. A\\\ndál. Pak.", "Konec.  \nZlom.\nA\\\ndál.\nPak.")]
    [InlineData("- Bod. Dál.\nlíně.", "- Bod.\n  Dál. líně.")]
    [InlineData("a) Bod. Dál.\nb) Druhý.", "a) Bod.\n   Dál.\nb) Druhý.")]
    [InlineData("1. Bod.\n\n   Odstavec. Dál.", "1. Bod.\n\n   Odstavec.\n   Dál.")]
    [InlineData("> - Bod. Dál.", "> - Bod.\n>   Dál.")]
    [InlineData("> Jedna. Dvě.\nlíně. Tři.", "> Jedna.\n> Dvě. líně.\n> Tři.")]
    [InlineData("**Tučně.** Dále. *Jedna. Dvě.* Tři.", "**Tučně.**\nDále.\n*Jedna.\nDvě.*\nTři.")]
    [InlineData("Viz [[id]]. [[id]] pomáhá.", "Viz [[id]].\n[[id]] pomáhá.")]
    [InlineData("Řekl: „Ano.“ Potom odešel.", "Řekl: „Ano.“\nPotom odešel.")]
    [InlineData("Jedna.\tDvě.", "Jedna.\tDvě.")]
    [InlineData("Jedna.  Dvě.", "Jedna.  Dvě.")]
    [InlineData("Jedna.\u00A0Dvě.", "Jedna.\u00A0Dvě.")]
    [InlineData("Konec. 1. Etapa začíná.", "Konec. 1. Etapa začíná.")]
    [InlineData("Konec. \\# Nadpis", "Konec. \\# Nadpis")]
    [InlineData("# Nadpis. Dva", "# Nadpis. Dva")]
    [InlineData("[Odkaz. Dva](https://a.cz) a `Kód. Dva` a [[id|Text. Dva]]", "[Odkaz. Dva](https://a.cz) a `Kód. Dva` a [[id|Text. Dva]]")]
    [InlineData("[Odkaz na\ndva řádky](https://a.cz) Konec. Dál.", "[Odkaz na dva řádky](https://a.cz) Konec.\nDál.")]
    [InlineData("| A. B | C |\n| --- | --- |\n| D. E | F |", "| A. B | C |\n| --- | --- |\n| D. E | F |")]
    [InlineData("Jedna.\n\n\nDvě. Tři.\n", "Jedna.\n\n\nDvě.\nTři.\n")]
    [InlineData("Plán. 2025 - 2026.", "Plán.\n2025 - 2026.")]
    public void A_sentence_stands_on_a_line_and_nothing_else_changes(string text, string laid)
    {
        Assert.Equal(laid, ProseLayout.Format(text, "\n"));
        Assert.Equal(laid, ProseLayout.Format(laid, "\n"));
        Assert.True(ProseLayout.MeanSame(text, laid));
        Assert.Equal(laid.Replace("\n", "\r\n"), ProseLayout.Format(text.Replace("\n", "\r\n"), "\r\n"));
    }

    [Theory]
    [InlineData("# a", true)]
    [InlineData("#a", false)]
    [InlineData("- a", true)]
    [InlineData("-5 stupňů", false)]
    [InlineData("12) a", true)]
    [InlineData("12.5 metru", false)]
    [InlineData("b) a", true)]
    [InlineData("**tučně**", false)]
    [InlineData("***", true)]
    [InlineData("> a", true)]
    [InlineData("===", true)]
    [InlineData("| a", true)]
    [InlineData("Slovo", false)]
    public void What_Markdown_takes_for_a_mark_starts_no_line(string line, bool isMark) => Assert.Equal(isMark, LineStart.IsMark(line));
}
