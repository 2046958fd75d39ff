using FsCheck;
using FsCheck.Fluent;
using Kpss.Rendering;
using Xunit;

namespace Kpss.Tests.Properties;

/// <summary>Whatever an author writes, every format shows it: all of it, once, in order, character for character.</summary>
public class TextSurvivesTests
{
    private static readonly Arbitrary<Recipe> Recipes = Arb.From(
        from seed in Gen.Choose(0, int.MaxValue - 1)
        from size in Gen.Choose(0, 30)
        select new Recipe(seed, size),
        recipe => Enumerable.Range(0, recipe.Size).Select(size => recipe with { Size = size }));

    public static TheoryData<string> Formats => [.. Renderers.All.Select(renderer => renderer.Name)];

    [Theory]
    [MemberData(nameof(Formats))]
    public void Text_survives_the_way_from_the_tree_to_the_file(string format)
    {
        var renderer = Renderers.All.Single(renderer => renderer.Name == format);
        Prop.ForAll(Recipes, recipe => TextLoss.Of(renderer, RandomDocument.From(recipe.Seed, recipe.Size)) is { } loss
                ? false.Label(loss)
                : true.ToProperty())
            .Check(Config.QuickThrowOnFailure.WithMaxTest(200));
    }

    private sealed record Recipe(int Seed, int Size);
}
