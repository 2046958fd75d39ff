using System.Text;
using Kpss.Documents;
using Kpss.Documents.Diagnostics;
using Kpss.Documents.Tree;
using Kpss.Rendering.Docx;
using Kpss.Tests.Architecture;
using Kpss.Tests.Browser;
using Kpss.Tests.Docx;
using Kpss.Tests.Html;
using Kpss.Tests.Outside;
using Xunit;

namespace Kpss.Tests.Handbook;

/// <summary>The page that people read.</summary>
public class HandbookPageTests
{
    /// <summary>Beginnings of what the controls say in Czech.</summary>
    private static readonly string[] Czech = ["přeskočit", "zpět na", "odkaz", "zobrazit", "hled", "výsled", "nastavení", "vzhled", "zrušit", "klávesa"];

    [Theory]
    [InlineData(Language.Czech)]
    [InlineData(Language.English)]
    public void Nothing_is_wrong_with_the_text_of_any_chapter(Language language)
    {
        var report = new Report();
        MadeHandbook.In(language, report);
        Assert.Empty(report.Sorted().Select(it => $"{it.Span?.File.Path}:{it.Span?.Line}: {it.Message.English}"));
    }

    [Theory]
    [InlineData(Language.Czech)]
    [InlineData(Language.English)]
    public void Every_link_leads_to_a_chapter_or_to_the_web(Language language)
    {
        var page = Page.Of(MadeHandbook.In(language));
        var ids = page.Root.Descendants().Select(it => (string?)it.Attribute("id")).ToHashSet();
        var targets = page.All("a").Select(it => (string)it.Attribute("href")!).ToArray();
        Offenders.None(targets.Where(it => it.StartsWith('#') ? !ids.Contains(it[1..]) : !it.StartsWith("https://", StringComparison.Ordinal)));
    }

    /// <summary>The script takes its texts from the markup.</summary>
    [Fact]
    public void The_controls_speak_the_language_of_the_document()
    {
        var tools = Page.Of(MadeHandbook.In(Language.English)).Root.Descendants()
            .Where(it => (string?)it.Attribute("class") is "skip" or "tools" or "settings" or "to-top" or "permalink" || (string?)it.Attribute("id") == "_casti")
            .SelectMany(it => it.DescendantsAndSelf())
            .ToArray();
        var attributes = tools.SelectMany(it => it.Attributes()).Where(it => it.Name.LocalName is "aria-label" or "title" || it.Name.LocalName.StartsWith("data-", StringComparison.Ordinal));
        var said = tools.Select(it => it.Value).Concat(attributes.Select(it => it.Value)).ToArray();

        Assert.Contains("Search the document", said);
        Assert.Contains("{n} results", said);
        Assert.Contains("Link to this part: What kpss is", said);
        Offenders.None(said.Where(it => !it.StartsWith("Link to this part: ", StringComparison.Ordinal) && Czech.Any(word => it.Contains(word, StringComparison.OrdinalIgnoreCase))));
    }

    [Fact]
    public void No_two_blocks_share_a_key()
    {
        var keys = Page.Of(MadeHandbook.In(Language.Czech)).Root.Descendants().Select(it => (string?)it.Attribute("data-key")).Where(it => it is not null).ToArray();
        Offenders.None(keys.GroupBy(it => it).Where(it => it.Count() > 1).Select(it => it.Key));
    }

    [Fact]
    public Task Markup_is_valid() => NuValidator.CheckAsync(TestContext.Current.CancellationToken, WritePage("validator", Language.Czech), WritePage("validator", Language.English));

    [Fact]
    public Task Page_is_accessible_and_fits_every_screen() => BrowserChecks.CheckAsync(WritePage("browser", Language.Czech));

    [Fact]
    public void As_a_Word_file_it_holds_to_the_standard()
    {
        using var file = new MemoryStream();
        new DocxRenderer().Render(MadeHandbook.In(Language.Czech), file);
        Assert.Empty(DocxValidation.Errors(file.ToArray()));
    }

    private static string WritePage(string reader, Language language)
    {
        var folder = Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, "pages", reader)).FullName;
        var file = Path.Combine(folder, $"handbook-{language}.html");
        File.WriteAllText(file, Nodes.Render(MadeHandbook.In(language)), new UTF8Encoding(false));
        return file;
    }
}
