using Kpss.Cli.Building.Formats;
using Kpss.Documents.Outside;
using Kpss.Tests.Docx;
using Kpss.Tests.Worlds;
using Xunit;

namespace Kpss.Tests.Office;

public class PdfFormatTests
{
    private static readonly byte[] Pdf = "%PDF-1.6 of nothing"u8.ToArray();

    private readonly Bench _bench = new();

    [Fact]
    public void The_Word_document_goes_to_LibreOffice_with_a_profile_and_a_folder_of_its_own()
    {
        byte[] converted = [];
        var office = new FakeOffice(_bench.World, "soffice", docx => (converted = docx) is null ? null : Pdf);
        var file = Assert.Single(Make(office));

        Assert.Equal("/disk/out/plan.pdf", file.Path);
        Assert.Equal(EveryKind.Render(), converted);
        var call = Assert.Single(office.Calls);
        Assert.Contains("-env:UserInstallation=file:///tmp/kpss-1/profile", call.Arguments);
        Assert.Contains(call.Arguments, argument => argument.Contains("PDFUACompliance", StringComparison.Ordinal));
        Assert.Equal(0, office.FoldersLeft);
    }

    [Fact]
    public void Without_LibreOffice_a_browser_prints_the_page()
    {
        byte[] converted = [];
        var browser = new FakeOffice(_bench.World, "google-chrome", page => (converted = page) is null ? null : Pdf);
        Assert.Single(Make(browser));
        Assert.DoesNotContain("--no-sandbox", Assert.Single(browser.Calls).Arguments);
        Assert.StartsWith("<!DOCTYPE html>", System.Text.Encoding.UTF8.GetString(converted), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void A_browser_leaves_its_sandbox_only_where_it_fails_in_it()
    {
        var tries = 0;
        var browser = new FakeOffice(_bench.World, "chromium", _ => tries++ == 0 ? null : Pdf);
        Assert.Single(Make(browser));
        Assert.Equal([false, true], browser.Calls.Select(call => call.Arguments.Contains("--no-sandbox")));
        Assert.Equal(0, browser.FoldersLeft);
        Assert.Equal("", _bench.Told);
    }

    [Theory]
    [InlineData("ProgramFiles", "C:\\Programy", "C:\\Programy/LibreOffice/program/soffice.com")]
    [InlineData("", "", "/Applications/LibreOffice.app/Contents/MacOS/soffice")]
    public void A_program_is_found_where_the_system_puts_it(string variable, string folder, string file)
    {
        if (variable.Length > 0) _bench.World.Variables[variable] = folder;
        _bench.World.With(file, "");
        var office = new FakeOffice(_bench.World, "none", _ => Pdf);
        Assert.Single(Make(office));
        Assert.Equal(file, office.Calls[0].File);
    }

    [Fact]
    public void With_neither_there_is_a_way_out()
    {
        Assert.Empty(Make(new NoPrograms()));
        Assert.Equal("KPSS0420 Error: PDF nemá kdo vyrobit: není tu LibreOffice ani Chromium", _bench.Told);
    }

    [Theory]
    [InlineData(77, "Warning: x\nError: broken", true, "LibreOffice skončil se stavem 77: Error: broken")]
    [InlineData(null, "", true, "LibreOffice nedokončil převod do 120 sekund")]
    [InlineData(0, "Error: source file could not be loaded", false, "LibreOffice skončil, ale žádné PDF nevzniklo: Error: source file could not be loaded")]
    public void A_failure_says_what_the_program_said(int? status, string words, bool makesPdf, string told)
    {
        Assert.Empty(Make(new FakeOffice(_bench.World, "soffice", _ => makesPdf ? Pdf : null) { ExitStatus = status, Words = words }));
        Assert.Equal($"KPSS0421 Error: plan.pdf nevznikl: {told}", _bench.Told);
    }

    [Fact]
    public void A_program_that_does_not_start_is_a_finding_and_no_crash()
    {
        Assert.Empty(Make(new FakeOffice(_bench.World, "soffice", _ => throw new IOException("rights"))));
        Assert.Equal("KPSS0421 Error: plan.pdf nevznikl: LibreOffice nejde spustit: rights", _bench.Told);
    }

    [Theory]
    [InlineData("soffice", false)]
    [InlineData("chromium", true)]
    public void The_Word_document_behind_a_PDF_is_verified(string program, bool isIdle)
    {
        Assert.Single(Make(new FakeOffice(_bench.World, program, _ => Pdf)));
        Assert.Equal(isIdle, _bench.Gate.IsIdle);
        Assert.Equal("", _bench.Told);
    }

    [Fact]
    public void A_document_asked_for_twice_is_made_once()
    {
        var workshop = _bench.Open(new FakeOffice(_bench.World, "soffice", _ => Pdf));
        var formats = FormatList.BuiltIn();
        var word = formats.Single(format => format.Name == "docx").Make(EveryKind.Document, workshop);
        formats.Single(format => format.Name == "pdf").Make(EveryKind.Document, workshop);
        Assert.Same(word, formats.Single(format => format.Name == "docx").Make(EveryKind.Document, workshop));
    }

    private IReadOnlyList<OutputFile> Make(IPrograms programs)
    {
        var workshop = _bench.Open(programs);
        return FormatList.BuiltIn().Single(format => format.Name == "pdf").Make(EveryKind.Document, workshop);
    }
}
