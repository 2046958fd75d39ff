using System.Security.Cryptography;
using Kpss.Cli.Handbook;
using Kpss.Documents;
using Kpss.Documents.Diagnostics;
using Kpss.Documents.Tree;
using Kpss.Tests.Architecture;
using Kpss.Tests.Outside;
using Xunit;

namespace Kpss.Tests.Handbook;

public class HandbookFilesTests
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

    private static IEnumerable<string> FilesIn(string folder) =>
        Directory.GetFiles(Path.Combine(Folder, folder), "*.md").Select(file => folder + Path.GetFileName(file)).Order(StringComparer.Ordinal);

    private static IEnumerable<Figure> Figures(Sequence<Block> blocks) => blocks.SelectMany(block => block switch
    {
        Figure it => [it],
        Section it => Figures(it.Blocks),
        ListBlock it => it.Items.SelectMany(item => Figures(item.Blocks)),
        _ => [],
    });
}
