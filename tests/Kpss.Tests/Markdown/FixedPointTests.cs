using FsCheck;
using FsCheck.Fluent;
using Kpss.Tests.Outside;
using Kpss.Tests.Properties;
using Xunit;

namespace Kpss.Tests.Markdown;

/// <summary>A plan that consists of nothing but its own Markdown builds to that Markdown.</summary>
public class FixedPointTests
{
    public static TheoryData<string> Workspaces => [.. Within("plans"), .. Within("samples"), .. Within("tests/cases/shapes", "input"), "tests/cases/prose/every-kind/input"];

    [Theory]
    [MemberData(nameof(Workspaces))]
    public void Building_the_output_again_changes_nothing(string workspace)
    {
        var folder = Repository.PathOf(workspace.Split('/'));
        foreach (var (plan, markdown) in TakenOver.Plans(folder)) Assert.Equal(markdown, TakenOver.Again(folder, plan, markdown));
    }

    [Fact]
    public void Whatever_an_author_writes_settles_after_one_build() =>
        Prop.ForAll(Recipes.Of(30), recipe =>
            {
                var once = TakenOver.Again(TakenOver.Rendered(RandomDocument.OfAuthors(recipe.Seed, recipe.Size)));
                var twice = TakenOver.Again(once);
                return (once == twice).Label($"{once}\n=== became ===\n{twice}");
            })
            .Check(Sampling.Of(200));

    [Fact]
    public void Links_of_a_document_taken_over_lead_into_it() =>
        Assert.Contains(
            "viz [úvod](#kapitola--uvod)\n",
            TakenOver.Again("# Plán\n\n<a name=\"kapitola--uvod\"></a>\n\n## Úvod\n\nviz [úvod](#kapitola--uvod)\n"),
            StringComparison.Ordinal);

    private static IEnumerable<string> Within(string root, string inner = "") => Directory.GetDirectories(Repository.PathOf(root.Split('/')))
        .Select(folder => $"{root}/{Path.GetFileName(folder)}/{inner}".TrimEnd('/'))
        .Where(folder => folder != "tests/cases/shapes/chyby-v-gramatice/input" && File.Exists(Path.Combine(Repository.PathOf(folder.Split('/')), "kpss.yaml")))
        .Order(StringComparer.Ordinal);
}
