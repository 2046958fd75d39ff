using Kpss.Documents.Diagnostics;
using Kpss.Planning;
using Kpss.Tests.Worlds;
using Xunit;

namespace Kpss.Tests.Repair;

/// <summary>What becomes of repairs that do harm, and at what price.</summary>
public class FixerTests
{
    private const string Root = "/disk/w";

    [Theory]
    [InlineData("název: X\n\topatření: \"1.1\"\n", false)]
    [InlineData("název: X\naktivity:\n\t- aktivita: a\n\t  název: A\n", true)]
    public void Tabs_give_way_to_blanks_only_where_the_lines_can_be_read_then(string text, bool isMade)
    {
        var world = World().With($"{Root}/plan/1-1.yaml", text);
        var fixing = new Fixer((edited, root, report) => Compiler.Compile(edited, root, report), mending => mending.Finding.Code == "KPSS0111").Fix(world, Root);
        Assert.Equal(isMade, fixing.Made.Count == 1);
        Assert.Equal(isMade, fixing.Files.Count == 1);
    }

    [Fact]
    public void One_harmful_repair_among_many_is_found_by_halves()
    {
        const int Count = 64;
        var world = World().With($"{Root}/plan/1.yaml", new string('x', Count));
        var compiles = 0;
        var fixing = new Fixer(Compile, _ => true).Fix(world, Root);

        Assert.Equal(Count - 1, fixing.Made.Count);
        Assert.InRange(compiles, 3, 20);

        // Every `x` becomes a `y`; a `y` in the eleventh place is an error.
        void Compile(Kpss.Documents.Outside.IWorld edited, string root, Report report)
        {
            compiles++;
            var file = new SourceFile($"{Root}/plan/1.md", System.Text.Encoding.UTF8.GetString(edited.Read($"{Root}/plan/1.yaml", 1000)));
            var source = new SourceFile($"{Root}/plan/1.yaml", file.Text);
            for (var at = 0; at < Count; at++)
            {
                if (source.Text[at] == 'x') report.Add(new Diagnostic("KPSS0310", Severity.Warning, source.Span(at, 1), new("x", "x")) { Fix = new(new("y", "y"), IsSafe: true, [new(source.Span(at, 1), "y")]) });
                else if (at == 10) report.Add(new Diagnostic("KPSS0110", Severity.Error, source.Span(at, 1), new("y", "y")));
            }
        }
    }

    [Fact]
    public void A_comment_below_a_flowing_text_stops_nothing()
    {
        var world = World().With($"{Root}/plan/1-1.yaml", "opatření: \"1.1\"\nodůvodnění_a_popis: \"Jedna. Dvě.\"\n  # k tomu\nid: a\nnázev: A\ncílová_skupina: neuvedeno\nsubjekty: neuvedeno\n");
        var formatting = Formatter.Format(world, Root);
        Assert.Empty(formatting.Refused);
        Assert.Equal("opatření: \"1.1\"\nid: a\nnázev: A\nodůvodnění_a_popis: \"Jedna. Dvě.\"\n  # k tomu\ncílová_skupina: neuvedeno\nsubjekty: neuvedeno\n", Assert.Single(formatting.Files).Text.After.Text);
    }

    [Fact]
    public void A_paragraph_of_many_sentences_is_laid_out_at_once()
    {
        var text = string.Concat(Enumerable.Repeat("Služba pomáhá lidem. ", 4000)).TrimEnd();
        var watch = System.Diagnostics.Stopwatch.StartNew();
        Assert.Equal(4000, Kpss.Planning.Repair.Layout.ProseLayout.Format(text, "\n").Split('\n').Length);
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(20));
    }

    private static MemoryWorld World() => new MemoryWorld()
        .With($"{Root}/kpss.yaml", "region: Lhota\nzadavatel: Lhota\n")
        .With($"{Root}/plan/plan.yaml", "název: Plán\nobdobí: 2026\n")
        .With($"{Root}/plan/oblast.yaml", "oblast: \"1\"\nnázev: Oblast\n");
}
