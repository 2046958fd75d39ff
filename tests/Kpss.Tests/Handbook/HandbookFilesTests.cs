using System.Security.Cryptography;
using System.Text.RegularExpressions;
using Kpss.Cli.Handbook;
using Kpss.Documents;
using Kpss.Documents.Diagnostics;
using Kpss.Documents.Tree;
using Kpss.Tests.Architecture;
using Kpss.Tests.Outside;
using Xunit;

namespace Kpss.Tests.Handbook;

public partial class HandbookFilesTests
{
    private const int LargestPicture = 60_000;

    private static readonly string Folder = Repository.PathOf("src", "Kpss.Cli", "Handbook", "Chapters");

    [Fact]
    public void Every_chapter_is_in_the_page_in_the_order_of_its_number()
    {
        Assert.Equal(FilesIn(""), HandbookFiles.Czech);
        Assert.Equal(FilesIn("en/"), HandbookFiles.English);
    }

    [Fact]
    public void Every_chapter_begins_with_its_title() => Assert.All(HandbookFiles.Czech.Concat(HandbookFiles.English), name =>
    {
        var text = File.ReadAllText(Path.Combine(Folder, name));
        Assert.StartsWith("# ", text, StringComparison.Ordinal);
        Assert.EndsWith("\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\t', text);
    });

    public static IEnumerable<TheoryDataRow<string, string>> Twins() => HandbookFiles.Czech.Zip(HandbookFiles.English, (czech, english) => new TheoryDataRow<string, string>(czech, english));

    [Fact]
    public void Every_chapter_has_its_twin() =>
        Assert.Equal(HandbookFiles.Czech.Select(name => name[..3]), HandbookFiles.English.Select(name => name["en/".Length..][..3]));

    /// <summary>The same headings, files, commands and pictures in the same order: a reader of either does the same.</summary>
    [Theory]
    [MemberData(nameof(Twins))]
    public void Twins_have_the_same_steps(string czech, string english) => Assert.Equal(StepsOf(czech), StepsOf(english));

    [Fact]
    public void Pictures_are_few_and_small_and_all_are_shown_with_a_description()
    {
        var pictures = Directory.Exists(Path.Combine(Folder, "obrazky")) ? Directory.GetFiles(Path.Combine(Folder, "obrazky"), "*.png") : [];
        var shown = Figures(MadeHandbook.In(Language.Czech).Blocks).ToArray();

        Assert.InRange(pictures.Length, 0, 6);
        Assert.Equal(pictures.Length, shown.Length);
        Offenders.None(pictures.Where(file => new FileInfo(file).Length > LargestPicture));
        Assert.All(shown, it => Assert.NotEmpty(it.Picture.AltText));
    }

    [Fact]
    public void Pictures_show_what_the_documents_say_today()
    {
        using var story = new Story();
        story.Run("kpss init horni-lhota --year 2026");
        story.Live(new("sh", "", 0, "", "cd horni-lhota"));
        story.Run("kpss build --format md");
        var hash = Convert.ToHexStringLower(SHA256.HashData(story.Read("out/akcni-plan-2026.md")));

        Assert.True(File.ReadAllText(Path.Combine(Folder, "obrazky", "plan.sha256")).Trim() == hash, "The plan of `kpss init` says something else than in the pictures of the handbook: .ci/handbook-pictures makes them anew.");
    }

    private static IEnumerable<string> StepsOf(string name)
    {
        var text = File.ReadAllText(Path.Combine(Folder, name));
        var fences = Fence.In(text).Select(fence => fence.Kind switch
        {
            "výstup" or "output" => $"output {fence.About}",
            "výstup-ukázka" or "output-sample" => $"sample {fence.About}",
            _ => $"{fence.Kind} {Place().Replace(fence.About, ", ")}\n{Remark().Replace(fence.Content, "")}",
        });
        var headings = text.Split('\n').Where(line => Heading().IsMatch(line)).Select(line => line[..line.IndexOf(' ', StringComparison.Ordinal)]);
        return [.. headings, .. fences, .. Picture().Matches(text).Select(match => match.Value)];
    }

    private static IEnumerable<string> FilesIn(string folder) =>
        Directory.GetFiles(Path.Combine(Folder, folder), "*.md").Select(file => folder + Path.GetFileName(file)).Order(StringComparer.Ordinal);

    private static IEnumerable<Figure> Figures(Sequence<Block> blocks) => blocks.SelectMany(block => block switch
    {
        Figure it => [it],
        Section it => Figures(it.Blocks),
        ListBlock it => it.Items.SelectMany(item => Figures(item.Blocks)),
        _ => [],
    });

    [GeneratedRegex("^##* ")]
    private static partial Regex Heading();

    [GeneratedRegex(", (?:nový řádek|řádek|uložený jako|new line|line|saved as) ")]
    private static partial Regex Place();

    /// <summary>Also what a commit says.</summary>
    [GeneratedRegex(" #.*$|(?<=git commit -m ).*$", RegexOptions.Multiline)]
    private static partial Regex Remark();

    [GeneratedRegex(@"obrazky/[a-z]+\.png")]
    private static partial Regex Picture();
}
