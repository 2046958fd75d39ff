using Kpss.Cli.Building.Word;
using Kpss.Documents.Diagnostics;
using Kpss.Documents.Outside;
using Kpss.Planning.Model;
using Kpss.Tests.Docx;
using Xunit;

namespace Kpss.Tests.Office;

public class WordGateTests
{
    private static readonly SourceFile Settings = new("/disk/kpss.yaml", "šablona: mesto.docx\n");
    private static readonly OutputFile Broken = new("/disk/out/plan.docx", "no archive"u8.ToArray());

    [Fact]
    public void A_sound_document_passes_and_other_formats_are_not_looked_at()
    {
        var bench = new Bench();
        WordGate.Check([new("/disk/out/plan.docx", EveryKind.Render()), new("/disk/out/plan.html", "no archive"u8.ToArray())], bench.Open());
        Assert.Equal("", bench.Told);
    }

    [Fact]
    public void A_broken_document_is_an_error_with_its_name()
    {
        var bench = new Bench();
        WordGate.Check([Broken], bench.Open());
        Assert.StartsWith("KPSS0430 Error: plan.docx: soubor nejde otevřít", bench.Told, StringComparison.Ordinal);
        Assert.Contains("to je chyba kpss", Assert.Single(bench.Report.Sorted()).Hints[0].Czech, StringComparison.Ordinal);
    }

    [Fact]
    public void A_template_is_named_and_its_place_shown()
    {
        var bench = new Bench { Template = new NamedFile("/disk/mesto.docx", Settings.Span(9, 10)) };
        WordGate.Check([Broken], bench.Open());
        var finding = Assert.Single(bench.Report.Sorted());
        Assert.Equal("mesto.docx", finding.Span!.Text.ToString());
        Assert.Contains("v šabloně mesto.docx", finding.Hints[0].Czech, StringComparison.Ordinal);
    }
}
