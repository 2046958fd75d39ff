using FsCheck;
using FsCheck.Fluent;
using Kpss.Documents.Tree;
using Kpss.Rendering;
using Kpss.Tests.Docx;
using Xunit;

namespace Kpss.Tests.Properties;

/// <summary>Whatever an author writes, every format shows it: all of it, once, in order, character for character.</summary>
public class RendererTests
{
    public static TheoryData<string> Formats => [.. Renderers.All.Select(renderer => renderer.Name)];

    [Theory]
    [MemberData(nameof(Formats))]
    public void Text_survives_the_way_from_the_tree_to_the_file(string format)
    {
        var renderer = Renderers.All.Single(renderer => renderer.Name == format);
        Prop.ForAll(Recipes.Of(30), recipe => TextLoss.Of(renderer, RandomDocument.From(recipe.Seed, recipe.Size)) is { } loss
                ? false.Label(loss)
                : true.ToProperty())
            .Check(Sampling.Of(200));
    }

    [Fact]
    public void Every_DOCX_holds_to_its_schema()
    {
        foreach (var renderer in Renderers.All.Where(renderer => renderer.Extension == ".docx"))
        {
            Prop.ForAll(Recipes.Of(30), recipe =>
                {
                    var errors = DocxValidation.Errors(Bytes(renderer, RandomDocument.From(recipe.Seed, recipe.Size)));
                    return (errors.Count == 0).Label(string.Join('\n', errors));
                })
                .Check(Sampling.Of(60));
        }
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void The_same_tree_gives_the_same_bytes(string format)
    {
        var renderer = Renderers.All.Single(renderer => renderer.Name == format);
        Prop.ForAll(Recipes.Of(30), recipe =>
                Bytes(renderer, RandomDocument.From(recipe.Seed, recipe.Size))
                    .SequenceEqual(Bytes(renderer, RandomDocument.From(recipe.Seed, recipe.Size))))
            .Check(Sampling.Of(50));
    }

    private static byte[] Bytes(IRenderer renderer, Document document)
    {
        using var file = new MemoryStream();
        renderer.Render(document, file);
        return file.ToArray();
    }
}
