using Kpss.Tests.Html;
using Kpss.Tests.Outside;
using Microsoft.Playwright;
using Xunit;

namespace Kpss.Tests.Browser;

public sealed class PrintTests(SharedChromium chromium)
{
    [Fact]
    public async Task Printed_page_has_all_text_its_running_head_and_no_controls()
    {
        var text = await PrintAsync("");
        Assert.All(ShortPieces(), piece => Assert.Contains(Folded(piece), text, StringComparison.Ordinal));
        Assert.Contains(Folded("Strana 2 z "), text, StringComparison.Ordinal);
        Assert.Contains(Folded(SamplePlan.Document.Info.RunningTitle), text, StringComparison.Ordinal);
        Assert.DoesNotContain(Folded("Hledat v dokumentu"), text, StringComparison.Ordinal);
        Assert.DoesNotContain("https://", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Printed_choice_says_that_it_is_one()
    {
        var text = await PrintAsync("?subjekt=mesto-klatovy");
        Assert.Contains(Folded("Subjekt: Město Klatovy"), text, StringComparison.Ordinal);
        Assert.Contains(Folded("Výběru odpovídá 1 položka z 3"), text, StringComparison.Ordinal);
        Assert.DoesNotContain("Janovicích", text, StringComparison.Ordinal);
        Assert.DoesNotContain(Folded("Zrušit filtry"), text, StringComparison.Ordinal);
    }

    // A long one may go over to the next page, with the running head in the midst of it. What only listeners get is not printed.
    private static IEnumerable<string> ShortPieces()
    {
        var unseen = Html.Page.Of(SamplePlan.Document).Root.Descendants().Where(element => (string?)element.Attribute("class") == "unseen").Select(element => element.Value);
        return PlainWords.Of(SamplePlan.Document.Blocks).Where(piece => piece.Length < 100 && !unseen.Any(text => text.EndsWith(piece, StringComparison.Ordinal)));
    }

    private async Task<string> PrintAsync(string at)
    {
        var poppler = Tool.Require("pdftotext");
        await using var walk = await Walk.StartAsync(chromium, SamplePlan.Document, new() { ColorScheme = ColorScheme.Dark }, at);
        var file = Path.Combine(Directory.CreateTempSubdirectory("kpss-print-").FullName, "plan.pdf");
        await walk.Page.PdfAsync(new() { Path = file, PreferCSSPageSize = true });
        var run = await Run.OfAsync(poppler, [file, "-"], TestContext.Current.CancellationToken);
        Directory.Delete(Path.GetDirectoryName(file)!, recursive: true);
        return Folded(run.Output);
    }

    /// <summary>Without spaces and hyphens: lines of paper break where they like.</summary>
    private static string Folded(string text) =>
        string.Concat(text.Where(letter => !char.IsWhiteSpace(letter) && letter is not ('-' or '\u2010' or '\u00AD')));
}
