using System.Text;
using Kpss.Documents.Diagnostics;
using Kpss.Planning.Compose.Typography;
using Xunit;

namespace Kpss.Tests.Checks;

public class TypographyTests
{
    private static readonly Planning.Checks.Warnings.Typography Check = new();

    [Theory]
    [InlineData("Viz  [[subjekt:mesto]]  a dál")]
    [InlineData("Slovo *a * ** b**  [[mesto]].")]
    public void Spaces_around_what_is_filled_in_are_left_alone(string prose)
    {
        var plan = new SmallPlan(prose) { Registers = "subjekty:\n  mesto: Město\n" };
        Assert.DoesNotContain(plan.Findings(Check), finding => finding.Message.Czech.Contains("mezer", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Spolek Ledovec z.s. a firma s.r.o. nebo a.s., o.p.s a v. o.s.", "Spolek Ledovec z. s. a firma s. r. o. nebo a. s., o. p. s. a v. o. s.")]
    [InlineData("Spolek Brod z.s.\na jeho poradna", "Spolek Brod z. s.\na jeho poradna")]
    [InlineData("Dvě  mezery i   tři", "Dvě mezery i tři")]
    [InlineData("Období 2023-2025, 1-2 byty", "Období 2023–2025, 1–2 byty")]
    [InlineData("Plán - etapa", "Plán – etapa")]
    [InlineData("Projekt \"Pečuj doma\" (\"druhý\")", "Projekt „Pečuj doma“ („druhý“)")]
    [InlineData("Otevřeno 3x týdně, 10x ročně", "Otevřeno 3× týdně, 10× ročně")]
    [InlineData("- - první\n- - druhá", "- první\n- druhá")]
    [InlineData("- první\n  pokračuje 3x  týdně\n- *druhá* i z.s.", "- první\n  pokračuje 3× týdně\n- *druhá* i z. s.")]
    [InlineData("> Citace spolku\n> o.s. i dál", "> Citace spolku\n> o. s. i dál")]
    public void A_safe_fix_puts_the_source_right_and_leaves_nothing_to_find(string prose, string mended)
    {
        Assert.Equal(mended, Fixed(prose, fix => fix.IsSafe));
        Assert.Empty(new SmallPlan(mended).Findings(Check));
    }

    [Theory]
    [InlineData("Období 2023-2025 - jako \"dosud\", 3x týdně, 10-15 % a 8.00-16.30")]
    [InlineData("Projekt \"a\" i \"b\", Plzeň-sever - jih")]
    public void What_is_for_information_prints_the_same_before_and_after(string prose)
    {
        var findings = new SmallPlan(prose).Findings(Check);
        Assert.All(findings, finding => Assert.Equal(Severity.Info, finding.Severity));
        Assert.NotEmpty(findings);
        Assert.Equal(CzechTypography.Apply(prose, new()), CzechTypography.Apply(Fixed(prose, _ => true), new()));
    }

    [Theory]
    [InlineData("muţi mají poţadavky", "muži mají požadavky")]
    [InlineData("pøíprava služeb, øídící skupina", "příprava služeb, řídicí skupina")]
    [InlineData("Ä›, Å¡kola, tĹ™i", "ě, škola, tři")]
    [InlineData("Řídící skupina a řídícího výboru", "Řídicí skupina a řídicího výboru")]
    public void Broken_spelling_gets_a_doubtful_fix(string prose, string mended)
    {
        Assert.Equal(prose, Fixed(prose, fix => fix.IsSafe));
        Assert.Equal(mended, Fixed(Fixed(prose, _ => true), _ => true));
    }

    [Theory]
    [InlineData("2025-01-15, 376-347, e-mail, Plzeň-sever, 19-2000145399/0800")]
    [InlineData("plan-2023-2025_3x.pdf, www.z.s.cz, `a  b` a `z.s.`")]
    [InlineData("naïve crème, Jørgensen, Søren, voilà, où")]
    [InlineData("řídící učitel, řídící se pravidly, řídicí skupina")]
    [InlineData("a. s., z. s., t. j., J. K. Tyl, 1. a 2. etapa, i. e.")]
    [InlineData("5\" disk, 0x1F, B3x, 3xyz")]
    [InlineData("- první\n- druhá\n\n  - vnořená")]
    [InlineData("konec řádku \nzačátek")]
    public void What_is_right_stays_alone(string prose) =>
        Assert.Empty(new SmallPlan(prose).Findings(Check).Select(finding => finding.Message.Czech));

    [Fact]
    public void An_escaped_mark_is_told_but_not_edited()
    {
        var finding = Assert.Single(new SmallPlan("Projekt \\\"Pečuj\\\" běží.").Findings(Check));
        Assert.Null(finding.Fix);
    }

    [Fact]
    public void The_rarer_of_two_spellings_is_told_once()
    {
        var finding = Assert.Single(new SmallPlan("Diskuse, diskusí, diskuze a diskuzí.\nDiskuse.").Findings(Check));
        Assert.Equal("diskuze", finding.Span!.Text.ToString());
        Assert.Equal("Diskuse", finding.Related[0].Span.Text.ToString());
    }

    [Fact]
    public void A_flaw_that_reaches_to_something_unseen_points_at_what_was_written() =>
        Assert.Equal("Péče - ", new SmallPlan("Péče - `kód` a dál.").FoundBy(Check));

    private static string Fixed(string prose, Func<Fix, bool> wanted)
    {
        var fixes = new SmallPlan(prose).Findings(Check).Where(finding => finding.Fix is { } fix && wanted(fix)).SelectMany(finding => finding.Fix!.Edits).ToArray();
        if (fixes.Length == 0) return prose;

        var text = new StringBuilder(fixes[0].Span.File.Text);
        foreach (var edit in fixes.OrderByDescending(edit => edit.Span.Start)) text.Remove(edit.Span.Start, edit.Span.Length).Insert(edit.Span.Start, edit.Replacement);
        var lines = text.ToString().Split('\n').SkipWhile(line => line != "popis: |").Skip(1).Select(line => line.Length > 2 ? line[2..] : "");
        return string.Join('\n', lines).TrimEnd('\n');
    }
}
