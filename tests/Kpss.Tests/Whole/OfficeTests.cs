using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Kpss.Tests.Docx;
using Kpss.Tests.Outside;
using Xunit;

namespace Kpss.Tests.Whole;

/// <summary>What LibreOffice and Chromium make of the documents, seen by programs that read PDF.</summary>
public sealed partial class OfficeTests
{
    private static readonly XNamespace W = DocxText.W;
    private static readonly CancellationToken Cancellation = TestContext.Current.CancellationToken;

    public static TheoryData<string> Workspaces => [.. WorkspaceFolders.All];

    [Theory]
    [MemberData(nameof(Workspaces))]
    public async Task PDF_of_LibreOffice_has_title_language_outline_and_tags(string folder)
    {
        Tool.Require("soffice");
        using var built = await BuiltWorkspace.OfAsync(folder, null, "--format", "docx,pdf", "--verify");
        foreach (var docx in built.All(".docx"))
        {
            var pdf = Path.ChangeExtension(docx, ".pdf");
            var raw = Encoding.Latin1.GetString(await File.ReadAllBytesAsync(pdf, Cancellation));
            Assert.Contains("/Lang(cs-CZ)", raw, StringComparison.Ordinal);
            Assert.Contains("/Outlines", raw, StringComparison.Ordinal);
            Assert.Contains("/DisplayDocTitle true", raw, StringComparison.Ordinal);
            await RequireTitleAndTagsAsync(pdf, docx);
        }
    }

    [Fact]
    public async Task PDF_of_a_browser_has_title_language_outline_and_tags()
    {
        var chromium = Tool.Require("chromium", "chromium-browser", "google-chrome");
        var path = Directory.CreateTempSubdirectory("kpss-path-");
        File.CreateSymbolicLink(Path.Combine(path.FullName, "chromium"), chromium);
        using var built = await BuiltWorkspace.OfAsync("samples/ctyri-urovne", new Dictionary<string, string> { ["PATH"] = path.FullName }, "--format", "html,docx,pdf");
        path.Delete(recursive: true);

        var raw = Encoding.Latin1.GetString(await File.ReadAllBytesAsync(Assert.Single(built.All(".pdf")), Cancellation));
        Assert.Contains("Skia", raw, StringComparison.Ordinal);
        Assert.Contains("/Lang (cs", raw, StringComparison.Ordinal);
        Assert.Contains("/Outlines", raw, StringComparison.Ordinal);
        await RequireTitleAndTagsAsync(Assert.Single(built.All(".pdf")), Assert.Single(built.All(".docx")));
    }

    [Fact]
    public async Task Page_numbers_of_the_contents_are_those_printed_on_the_pages()
    {
        Tool.Require("soffice");
        var poppler = Tool.Require("pdftotext");
        using var built = await BuiltWorkspace.OfAsync("plans/klatovsko", null, "--format", "docx,pdf");
        var pages = (await Run.OfAsync(poppler, ["-layout", Assert.Single(built.All(".pdf")), "-"], Cancellation)).Output.Split('\f');
        var entries = EntriesOf(await File.ReadAllBytesAsync(Assert.Single(built.All(".docx")), Cancellation));

        Assert.True(entries.Count > 20, "the contents have no page numbers");
        foreach (var (heading, number) in entries)
        {
            var page = pages.Single(text => text.Contains($"Strana {number} z ", StringComparison.Ordinal));
            Assert.Contains(Squeezed(heading), Squeezed(page), StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Workspaces))]
    public async Task Word_file_keeps_text_and_anchors_when_LibreOffice_saves_it(string folder)
    {
        var office = Tool.Require("soffice");
        using var built = await BuiltWorkspace.OfAsync(folder, null, "--format", "docx");
        var saved = Directory.CreateDirectory(Path.Combine(built.OutputFolder, "saved")).FullName;
        var profile = new Uri(Path.Combine(saved, "profile")).AbsoluteUri;
        var conversion = await Run.OfAsync(
            office, [$"-env:UserInstallation={profile}", "--headless", "--convert-to", "docx:MS Word 2007 XML", "--outdir", saved, .. built.All(".docx")], Cancellation);
        Assert.True(conversion.ExitCode == 0, conversion.Errors);

        foreach (var source in built.All(".docx"))
        {
            var before = await File.ReadAllBytesAsync(source, Cancellation);
            var after = await File.ReadAllBytesAsync(Path.Combine(saved, Path.GetFileName(source)), Cancellation);
            Assert.Equal(DocxText.Words(before), DocxText.Words(after));
            Assert.Equal(AnchorsOf(before), AnchorsOf(after));
            Assert.Equal(MapOf(before), MapOf(after));
        }
    }

    private static async Task RequireTitleAndTagsAsync(string pdf, string docx)
    {
        var poppler = Tool.Require("pdfinfo");
        var facts = (await Run.OfAsync(poppler, [pdf], Cancellation)).Output;
        Assert.Contains($"Title:           {await TitleOfAsync(docx)}", facts, StringComparison.Ordinal);
        Assert.Matches("Tagged: +yes", facts);

        var structure = (await Run.OfAsync(poppler, ["-struct", pdf], Cancellation)).Output;
        Assert.Contains("TH", structure, StringComparison.Ordinal);
        Assert.Contains("H1", structure, StringComparison.Ordinal);
        if (HasLists(await File.ReadAllBytesAsync(docx, Cancellation))) Assert.Contains("LI", structure, StringComparison.Ordinal);
    }

    private static bool HasLists(byte[] docx) => DocxParts.Xml(docx, "word/document.xml").Descendants(W + "numPr").Any();

    private static async Task<string> TitleOfAsync(string docx)
    {
        XNamespace dc = "http://purl.org/dc/elements/1.1/";
        return DocxParts.Xml(await File.ReadAllBytesAsync(docx, Cancellation), "docProps/core.xml").Descendants(dc + "title").Single().Value;
    }

    /// <summary>The entries of the contents with their numbers.</summary>
    private static List<(string Heading, int Page)> EntriesOf(byte[] docx) => [.. DocxParts.Xml(docx, "word/document.xml")
        .Descendants(W + "sdt").First().Descendants(W + "hyperlink")
        .Where(link => link.Descendants(W + "instrText").Any())
        .Select(link => link.Descendants(W + "t").Select(text => text.Value).ToArray())
        .Select(texts => (string.Concat(texts[..^1]), int.Parse(texts[^1], CultureInfo.InvariantCulture)))];

    private static SortedDictionary<string, string> AnchorsOf(byte[] docx) => new(DocxParts.Xml(docx, "word/document.xml")
        .Descendants(W + "bookmarkStart")
        .Where(mark => mark.Attribute(W + "name")!.Value.StartsWith("_kp_", StringComparison.Ordinal))
        .ToDictionary(mark => mark.Attribute(W + "name")!.Value, mark => DocxText.Of(mark.Parent!)), StringComparer.Ordinal);

    private static List<string> MapOf(byte[] docx) =>
        [.. DocxParts.Xml(docx, "customXml/item1.xml").Root!.Elements().Select(anchor => $"{anchor.Attribute("bookmark")!.Value} {anchor.Attribute("key")!.Value} {anchor.Attribute("hash")!.Value}")];

    private static string Squeezed(string text) => Blank().Replace(text, "");

    [GeneratedRegex(@"[\s\u00a0\u00ad]+")]
    private static partial Regex Blank();
}
