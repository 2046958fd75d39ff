using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using Kpss.Documents.Diagnostics;
using Kpss.Planning;
using Kpss.Rendering;
using Kpss.Tests.Cases;
using Xunit;

namespace Kpss.Tests.Properties;

/// <summary>
/// The whole way: what stands in YAML is in every file. Typography may change what lies between words, so words are compared.
/// </summary>
public partial class PlanTests
{
    [Fact]
    public void Words_survive_the_way_from_YAML_to_every_file()
    {
        Prop.ForAll(Recipes.Of(12), recipe =>
            {
                var plan = RandomPlan.From(recipe.Seed, recipe.Size);
                var losses = Losses(plan).ToArray();
                return (losses.Length == 0).Label(string.Join('\n', losses));
            })
            .Check(Sampling.Of(60));
    }

    private static IEnumerable<string> Losses(RandomPlan plan)
    {
        var folder = Directory.CreateTempSubdirectory("kpss-plan-").FullName;
        try
        {
            foreach (var (path, text) in plan.Files)
            {
                Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder, path))!);
                File.WriteAllText(Path.Combine(folder, path), text);
            }

            var report = new Report();
            using var world = new FolderWorld(FolderWorld.Resolve(folder), new Dictionary<string, string>());
            var documents = Compiler.Compile(world, world.CurrentDirectory, report)?.Documents ?? [];
            if (report.HasErrors || documents.Count != 1)
            {
                return report.Sorted().Select(it => $"{it.Span?.File.Path}:{it.Span?.Line}: {it.Code} {it.Message.Czech}").Append("did not compile");
            }

            var written = WordsIn(plan.Texts);
            return Renderers.All
                .Select(renderer => (renderer.Name, Shown: WordsIn([OutputText.Of(renderer, documents[0])])))
                .Where(output => !output.Shown.SequenceEqual(written, StringComparer.OrdinalIgnoreCase))
                .Select(output => $"{output.Name}:\n{string.Join(' ', written)}\n{string.Join(' ', output.Shown)}");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>The words that only one text has, each where it stands first: titles also stand in contents and captions.</summary>
    private static string[] WordsIn(IEnumerable<string> texts) =>
        [.. texts.SelectMany(text => Word().Matches(text)).Select(match => match.Value).Distinct(StringComparer.OrdinalIgnoreCase)];

    [GeneratedRegex(@"\p{L}+q[a-z]{4}")]
    private static partial Regex Word();
}
