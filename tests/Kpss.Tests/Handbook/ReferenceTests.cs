using Kpss.Cli.CommandLine;
using Kpss.Cli.Handbook.Reference;
using Kpss.Documents.Diagnostics;
using Kpss.Tests.Outside;
using Xunit;

namespace Kpss.Tests.Handbook;

/// <summary>The reference in the repository is what the program says of itself.</summary>
public class ReferenceTests
{
    public static IEnumerable<TheoryDataRow<string>> Pages() => ReferencePages.All.Select(page => new TheoryDataRow<string>(page.FileName));

    [Theory]
    [MemberData(nameof(Pages))]
    public void Page_is_current(string name)
    {
        var file = Repository.PathOf(["src", "Kpss.Cli", "Handbook", "Chapters", .. name.Split('/')]);
        var fresh = TextOf(name, Language.Czech);
        if (Environment.GetEnvironmentVariable("KPSS_ACCEPT") == "1" && Environment.GetEnvironmentVariable("CI") != "true")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, fresh);
        }

        Assert.True(
            File.Exists(file) && File.ReadAllText(file) == fresh,
            $"{name} is out of date: KPSS_ACCEPT=1 dotnet test tests/Kpss.Tests --filter \"FullyQualifiedName~ReferenceTests\" renews it.");
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Page_is_there_in_English_too(string name)
    {
        var (czech, english) = (TextOf(name, Language.Czech), TextOf(name, Language.English));
        Assert.NotEqual(czech, english);
        Assert.Equal(HeadingsOf(czech), HeadingsOf(english));
    }

    private static string TextOf(string name, Language language) =>
        ReferencePages.All.Single(page => page.FileName == name).Text(new(new Root(), language));

    private static IEnumerable<int> HeadingsOf(string text) => text.Split('\n').Where(line => line.StartsWith('#')).Select(line => line.TakeWhile(c => c == '#').Count());
}
