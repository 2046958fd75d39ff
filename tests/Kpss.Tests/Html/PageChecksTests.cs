using System.Text;
using Kpss.Documents.Tree;
using Kpss.Tests.Browser;
using Xunit;

namespace Kpss.Tests.Html;

/// <summary>The pages as the checker of the W3C and a browser see them.</summary>
public sealed class PageChecksTests
{
    private static readonly Dictionary<string, Document> _documents = new()
    {
        ["every-kind"] = EveryKind.Document,
        ["sample-plan"] = SamplePlan.Document,
    };

    public static TheoryData<string> Names => [.. _documents.Keys];

    [Fact]
    public Task Markup_is_valid()
    {
        string[] pages = [.. _documents.Keys.Select(name => WritePage(name, "validator"))];
        return NuValidator.CheckAsync(TestContext.Current.CancellationToken, pages);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public Task Page_is_accessible_and_fits_every_screen(string name) => BrowserChecks.CheckAsync(WritePage(name, "browser"));

    private static string WritePage(string name, string reader)
    {
        var folder = Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, "pages", reader)).FullName;
        var file = Path.Combine(folder, name + ".html");
        File.WriteAllText(file, Nodes.Render(_documents[name]), new UTF8Encoding(false));
        return file;
    }
}
