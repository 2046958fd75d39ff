using System.Text.RegularExpressions;
using Kpss.Tests.Outside;
using Kpss.Tests.Properties;
using Xunit;

namespace Kpss.Tests.Markdown;

/// <summary>GitHub's own parser sees in every Markdown file of the cases what Markdig sees.</summary>
public partial class OtherParserTests
{
    private static readonly string[] GitHub = ["-e", "table", "-e", "strikethrough", "-e", "autolink", "-e", "tasklist", "--unsafe"];

    [Fact]
    public async Task Text_and_links_are_the_same()
    {
        var parser = Tool.Require("cmark-gfm");
        var files = Directory.GetFiles(Repository.PathOf("tests", "cases"), "*.verified.md", SearchOption.AllDirectories);
        Assert.NotEmpty(files);
        foreach (var file in files)
        {
            var theirs = await Run.OfAsync(parser, [.. GitHub, file], TestContext.Current.CancellationToken);
            var ours = Markdig.Markdown.ToHtml(await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken), ParsedText.GitHub);
            Assert.Equal(ParsedText.Folded(HtmlText.Of(ours)), ParsedText.Folded(HtmlText.Of(theirs.Output)));
            Assert.Equal(Targets(ours), Targets(theirs.Output));
        }
    }

    [Fact]
    public void Every_link_inside_a_file_finds_its_anchor()
    {
        foreach (var file in Directory.GetFiles(Repository.PathOf("tests", "cases"), "*.verified.md", SearchOption.AllDirectories))
        {
            var page = Markdig.Markdown.ToHtml(File.ReadAllText(file), ParsedText.GitHub);
            var anchors = Anchor().Matches(page).Select(match => "#" + match.Groups[1].Value).ToHashSet();
            Assert.Empty(Targets(page).Where(target => target.StartsWith('#') && !anchors.Contains(target)).Select(target => $"{file}: {target}"));
        }
    }

    private static IEnumerable<string> Targets(string page) => Target().Matches(page).Select(match => match.Groups[1].Value);

    [GeneratedRegex("href=\"([^\"]*)\"")]
    private static partial Regex Target();

    [GeneratedRegex("<a name=\"([^\"]*)\">")]
    private static partial Regex Anchor();
}
