using System.Text;
using Kpss.Tests.Browser;
using Kpss.Tests.Docx;
using Kpss.Tests.Outside;
using Xunit;

namespace Kpss.Tests.Whole;

/// <summary>The real plan and the samples as their readers meet them: in a browser, in an office program, in Word's own terms.</summary>
public sealed class WorkspaceTests
{
    public static TheoryData<string> Workspaces => [.. FoldersOf("plans"), .. FoldersOf("samples")];

    [Theory]
    [MemberData(nameof(Workspaces))]
    public async Task Page_is_accessible_and_fits_every_screen(string folder)
    {
        using var built = await BuiltWorkspace.OfAsync(folder);
        await BrowserChecks.CheckAsync(built.Only(".html"));
    }

    [Theory]
    [MemberData(nameof(Workspaces))]
    public async Task Page_is_valid_markup(string folder)
    {
        using var built = await BuiltWorkspace.OfAsync(folder);
        await NuValidator.CheckAsync(TestContext.Current.CancellationToken, built.Only(".html"));
    }

    [Theory]
    [MemberData(nameof(Workspaces))]
    public async Task Word_file_holds_to_its_schema(string folder)
    {
        using var built = await BuiltWorkspace.OfAsync(folder);
        Assert.Empty(DocxValidation.Errors(File.ReadAllBytes(built.Only(".docx"))));
    }

    [Theory]
    [MemberData(nameof(Workspaces))]
    public async Task Office_makes_a_PDF_with_outline_language_and_header_cells(string folder)
    {
        var office = Tool.Require("soffice");
        var poppler = Tool.Require("pdfinfo");
        using var built = await BuiltWorkspace.OfAsync(folder);
        var profile = Directory.CreateDirectory(Path.Combine(built.OutputFolder, "profile")).FullName;

        var cancellation = TestContext.Current.CancellationToken;
        const string Export = """pdf:writer_pdf_Export:{"PDFUACompliance":{"type":"boolean","value":"true"}}""";
        var conversion = await Run.OfAsync(
            office,
            ["--headless", $"-env:UserInstallation={new Uri(profile)}", "--convert-to", Export, "--outdir", built.OutputFolder, built.Only(".docx")],
            cancellation);
        Assert.True(conversion.ExitCode == 0, conversion.Errors);

        var pdf = built.Only(".pdf");
        var raw = Encoding.Latin1.GetString(await File.ReadAllBytesAsync(pdf, cancellation));
        Assert.Contains("/Lang(cs-CZ)", raw, StringComparison.Ordinal);
        Assert.Contains("/Outlines", raw, StringComparison.Ordinal);

        var structure = await Run.OfAsync(poppler, ["-struct", pdf], cancellation);
        Assert.Contains("TH", structure.Output, StringComparison.Ordinal);
        Assert.Contains("H1", structure.Output, StringComparison.Ordinal);
        Assert.Contains("LI", structure.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Same_sources_give_the_same_bytes_in_another_folder_time_zone_and_locale()
    {
        const string Plan = "plans/klatovsko";
        using var here = await BuiltWorkspace.OfAsync(Plan, new Dictionary<string, string> { ["TZ"] = "UTC", ["LC_ALL"] = "C" });
        using var there = await BuiltWorkspace.OfAsync(Plan, new Dictionary<string, string>
        {
            ["TZ"] = "Pacific/Kiritimati",
            ["LC_ALL"] = "tr_TR.UTF-8",
            ["LANG"] = "tr_TR.UTF-8",
            ["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "0",
        });

        Assert.Equal(3, here.Hashes().Count);
        Assert.Equal(here.Hashes(), there.Hashes());
    }

    private static IEnumerable<string> FoldersOf(string root) =>
        Directory.GetDirectories(Repository.PathOf(root))
            .Where(folder => File.Exists(Path.Combine(folder, "kpss.yaml")))
            .Select(folder => $"{root}/{Path.GetFileName(folder)}").Order(StringComparer.Ordinal);
}
