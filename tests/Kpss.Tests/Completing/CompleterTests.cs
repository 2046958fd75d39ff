using Kpss.Cli;
using Kpss.Cli.CommandLine;
using Kpss.Cli.Completing;
using Kpss.Documents.Diagnostics;
using Kpss.Tests.Cli;
using Kpss.Tests.Worlds;
using Xunit;

namespace Kpss.Tests.Completing;

public class CompleterTests
{
    /// <summary>The bar stands for the cursor.</summary>
    [Theory]
    [InlineData("kpss |", "init new list show build check watch serve fix fmt diff rollover explain schema handbook completion help")]
    [InlineData("kpss c|", "check completion")]
    [InlineData("kpss --lang en co|", "completion")]
    [InlineData("kpss help bu|", "build")]
    [InlineData("kpss help build |", "")]
    [InlineData("kpss nic |", "")]
    [InlineData("kpss build --f|", "--format")]
    [InlineData("kpss build --format md --f|", "--format")]
    [InlineData("kpss build --output x --o|", "")]
    [InlineData("kpss build --strict --str|", "")]
    [InlineData("kpss check --format |", "text json sarif github gitlab junit")]
    [InlineData("kpss check --format=g|", "--format=github --format=gitlab")]
    [InlineData("kpss check --format json |", ":files")]
    [InlineData("kpss build --format |", "docx html md")]
    [InlineData("kpss build --format docx,|", "docx,html docx,md")]
    [InlineData("kpss build --format=docx,m|", "--format=docx,md")]
    [InlineData("kpss build --output |", ":folders")]
    [InlineData("kpss build --template=|", ":files")]
    [InlineData("kpss build --renderer-timeout |", "")]
    [InlineData("kpss build --lang |", "cs en")]
    [InlineData("kpss build |", ":files")]
    [InlineData("kpss build plan |", "--format --output --template --strict --verify --check --allow-renderer --renderer-timeout --lang --help")]
    [InlineData("kpss build -- --f|", ":files")]
    [InlineData("kpss completion |", "bash zsh powershell")]
    [InlineData("kpss completion bash |", "--lang --help")]
    [InlineData("kpss --|", "--lang --help --version")]
    [InlineData("kpss bu| plan --format", "build")]
    public void The_word_at_the_cursor_is_completed(string line, string expected) =>
        Assert.Equal(expected, string.Join(' ', Complete(line).Select(line => line.Split('\t')[0])));

    [Theory]
    [InlineData("kpss chec|", "check\tzkontroluje zdrojové soubory plánu a nic nezapíše")]
    [InlineData("kpss --lang en chec|", "check\tcheck the sources of a plan and write nothing")]
    public void What_is_offered_is_described_in_the_language_of_the_line(string line, string expected) => Assert.Equal([expected], Complete(line));

    /// <summary>Bash cuts words at `=` and takes only what stands behind it.</summary>
    [Theory]
    [InlineData("kpss check --format = s|", "sarif")]
    [InlineData("kpss check --format = |", "text json sarif github gitlab junit")]
    [InlineData("kpss check --format =|", "text json sarif github gitlab junit")]
    [InlineData("kpss build --format = docx,h|", "docx,html")]
    [InlineData("kpss build --format = docx --ou|", "--output")]
    [InlineData("kpss build --format=docx,h|", "--format=docx,html")]
    public void Bash_gets_what_it_can_use(string line, string expected) =>
        Assert.Equal(expected, string.Join(' ', Complete(line, "bash").Select(line => line.Split('\t')[0])));

    [Theory]
    [InlineData("complete")]
    [InlineData("complete bash")]
    [InlineData("complete bash 99 -- kpss")]
    [InlineData("complete bash x -- kpss")]
    public void Nonsense_is_met_with_silence(string line) => Assert.Equal((0, "", ""), Call.Run(line));

    [Fact]
    public void Whatever_breaks_it_keeps_silent()
    {
        var broken = Kpss.Documents.Sequence.ToSequence([(Kpss.Cli.Building.Formats.IFormat)null!]);
        Assert.Equal((0, "", ""), Call.Run(Call.World(), FakeTools.Finding() with { Formats = broken }, "complete zsh 2 -- kpss build --format="));
    }

    [Fact]
    public void Every_symbol_with_a_value_says_what_to_offer()
    {
        string[] free = ["--renderer-timeout", "--allow-renderer", "--region", "--authority", "--year", "--id", "--text", "--port", "--folder", "title", "words"];
        foreach (var command in new Root().Subcommands)
        {
            foreach (var symbol in command.Options.Concat<System.CommandLine.Symbol>(command.Arguments).Where(symbol => symbol is IHasValue && !free.Contains(symbol.Name)))
            {
                var completed = Assert.IsAssignableFrom<ICompleted>(symbol);
                Assert.True(completed.Offer != Offer.Nothing || completed.Choices.Length > 0, $"kpss {command.Name}: {symbol.Name} has nothing to offer");
            }
        }
    }

    [Theory]
    [InlineData(nameof(Offer.Plans), "plan-2026 Akční plán na rok 2026")]
    [InlineData(nameof(Offer.Actors), "mesto město Horní Lhota")]
    [InlineData(nameof(Offer.TargetGroups), "seniori senioři, rodiny rodiny s dětmi")]
    [InlineData(nameof(Offer.Items), "1 Podpora seniorů, 1.1 Péče v domácnosti, 1.1 a) Den, seniori Podpora seniorů, pece-doma Péče v domácnosti, den Den")]
    [InlineData(nameof(Offer.Levels), "oblast Prioritní oblast, opatření Opatření, aktivita ")]
    [InlineData(nameof(Offer.Languages), "cs , en ")]
    [InlineData(nameof(Offer.Services), "poradna odborné sociální poradenství")]
    [InlineData(nameof(Offer.Abbreviations), "MAS místní akční skupina")]
    [InlineData(nameof(Offer.Years), "2026 Akční plán na rok 2026")]
    [InlineData(nameof(Offer.NextYear), "2027 ")]
    [InlineData(nameof(Offer.Sides), "plan-2026 Akční plán na rok 2026, 2026 Akční plán na rok 2026, HEAD ")]
    public void The_workspace_is_asked(string offer, string expected) =>
        Assert.Equal(expected, string.Join(", ", Offered(Enum.Parse<Offer>(offer), FakeTools.Finding()).Select(it => $"{it.Value} {it.About}")));

    [Fact]
    public void Every_value_that_the_program_has_can_be_offered()
    {
        foreach (var offer in Enum.GetValues<Offer>().Except([Offer.Nothing, Offer.Files, Offer.Folders, Offer.States]))
        {
            Assert.True(Offered(offer, Toolchain.BuiltIn()).Count > 0, $"{offer} offers nothing");
        }
    }

    /// <summary>A line that could go on with nearly anything is of little help.</summary>
    [Theory]
    [InlineData("kpss show 1|", "1 1.1 1.1 a)")]
    [InlineData("kpss show 1.1 |", "a")]
    [InlineData("kpss show den |", "")]
    [InlineData("kpss show 1.1 a |", "")]
    [InlineData("kpss show subjekt |", "mesto")]
    [InlineData("kpss show skupina s|", "seniori")]
    [InlineData("kpss show sluzba |", "poradna")]
    [InlineData("kpss show zkratka |", "MAS")]
    [InlineData("kpss rollover 20|", "2027")]
    [InlineData("kpss diff H|", "HEAD")]
    [InlineData("kpss diff 2026 |", "plan-2026 2026 HEAD")]
    [InlineData("kpss list --when |", "2026")]
    [InlineData("kpss explain klíč předchozí|", "předchozí_plán")]
    public void What_was_written_before_decides_what_comes_next(string line, string expected) =>
        Assert.Equal(expected, string.Join(' ', Complete(line, world: Workspace()).Select(line => line.Split('\t')[0])));

    private static List<Suggestion> Offered(Offer offer, Toolchain tools) =>
        new OfferedValues(new(Workspace(), Language.Czech, tools), new(new Root(), ["show", "1.1"], "")).Of(offer);

    private static MemoryWorld Workspace() => new MemoryWorld { CurrentDirectory = "/disk/plan" }
        .With("/disk/plan/kpss.yaml", "region: Hornolhotsko\nzadavatel: Město Horní Lhota\n")
        .With("/disk/plan/rejstriky.yaml", "subjekty:\n  mesto: město Horní Lhota\ncílové_skupiny:\n  seniori: senioři\n  rodiny: rodiny s dětmi\nslužby:\n  poradna: odborné sociální poradenství\nzkratky:\n  MAS: místní akční skupina\n")
        .With("/disk/plan/plan-2026/plan.yaml", "název: Akční plán na rok 2026\nobdobí: 2026\n")
        .With("/disk/plan/plan-2026/1/oblast.yaml", "oblast: \"1\"\nid: seniori\nnázev: Podpora seniorů\n")
        .With("/disk/plan/plan-2026/1/1.yaml", "opatření: \"1.1\"\nid: pece-doma\nnázev: Péče v domácnosti\naktivity:\n  - aktivita: a\n    id: den\n    název: Den\n");

    private static string[] Complete(string line, string shell = "zsh", MemoryWorld? world = null)
    {
        var words = line.Replace("|", "", StringComparison.Ordinal).Split(' ');
        var cursor = Array.FindIndex(line.Split(' '), word => word.EndsWith('|'));
        world ??= Call.World();
        Assert.Equal(0, App.Run(["complete", shell, $"{cursor}", "--", .. words], world, FakeTools.Finding()));
        Assert.Equal("", world.Console.ErrorText);
        return world.Console.OutText.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
