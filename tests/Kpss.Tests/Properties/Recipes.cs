using FsCheck;
using FsCheck.Fluent;

namespace Kpss.Tests.Properties;

/// <summary>What a made-up document or plan is made from: a failure prints it, and a smaller size is tried first when looking for the cause.</summary>
internal sealed record Recipe(int Seed, int Size);

internal static class Recipes
{
    public static Arbitrary<Recipe> Of(int largest) => Arb.From(
        from seed in Gen.Choose(0, int.MaxValue - 1)
        from size in Gen.Choose(0, largest)
        select new Recipe(seed, size),
        recipe => Enumerable.Range(0, recipe.Size).Select(size => recipe with { Size = size }));
}
