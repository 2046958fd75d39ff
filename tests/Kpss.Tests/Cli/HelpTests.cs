using System.CommandLine;
using Kpss.Cli.Building.Formats;
using Kpss.Cli.CommandLine;
using Kpss.Documents;
using Kpss.Documents.Diagnostics;
using Kpss.Planning.Authoring;
using Kpss.Rendering.Docx;
using Kpss.Tests.Worlds;
using Xunit;

namespace Kpss.Tests.Cli;

public class HelpTests
{
    [Fact]
    public void Help_of_build_in_Czech() => Assert.Equal(
        """
        kpss build – sestaví dokumenty plánu

        Použití:
          kpss build [CESTA] [volby]

        Argumenty:
          CESTA  pracovní složka, nebo složka jednoho plánu (výchozí: celá pracovní složka)

        Volby:
          --format FORMÁT[,…]         jen docx, html, md, json, pdf (jinak podle kpss.yaml)
          --output SLOŽKA             kam zapisovat (jinak podle kpss.yaml)
          --template SOUBOR           vzhled podle šablony Wordu (.docx, .dotx)
          --strict                    varování platí za chyby
          --verify                    prověří každý dokument Wordu a vadný nezapíše
          --check                     nezapíše nic, jen poví, zda jsou výstupy aktuální
          --allow-renderer JMÉNO[,…]  dovolí spustit program kpss-render-JMÉNO
          --renderer-timeout SEKUNDY  kolik času má na dokument (jinak 60)
          --lang JAZYK                jazyk hlášení: cs, en (jinak z proměnné KPSS_LANG)
          -h, --help                  vypíše tuto nápovědu

        Příklady:
          kpss build                                sestaví plán v této složce
          kpss build akcni-plan-2026                jen tento plán, ostatní dokumenty zůstanou
          kpss build plans/klatovsko                plány v jiné pracovní složce
          kpss build --format docx,md               jen Word a Markdown
          kpss build --template sablony/mesto.docx  Word ve vzhledu města
          kpss build --verify                       před zápisem prověří dokumenty Wordu
          kpss build --check                        selže, když dokumenty neodpovídají plánu
          kpss build --output web/plan --strict     zapíše jinam a neodpustí ani varování

        Návratový kód:
          0  v pořádku
          1  chyby v plánu (s --strict i varování, s --check i neaktuální výstupy)
          2  chybně zadaný příkaz
          3  selhal počítač: disk, práva

        """,
        Call.Run("build --help").Out);

    [Fact]
    public void Help_of_check_in_English() => Assert.StartsWith(
        """
        kpss check – check the sources of a plan and write nothing

        Usage:
          kpss check [PATH] [options]

        Arguments:
          PATH  only this file or folder of a plan (default: the whole workspace)

        Options:
          --format FORMAT  report format: text (default), json, sarif, github, gitlab, junit
          --strict         warnings count as errors
          --lang LANGUAGE  language of messages: cs, en (otherwise from KPSS_LANG)
          -h, --help       print this help

        Examples:
        """,
        Call.Run("check --lang en --help").Out,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("")]
    [InlineData("--help")]
    [InlineData("-h")]
    [InlineData("-?")]
    public void Without_a_command_the_help_lists_them(string line)
    {
        var (status, output, _) = Call.Run(line);
        Assert.Equal(0, status);
        foreach (var command in new Root().Subcommands.Where(command => !command.Hidden)) Assert.Contains($"\n    {command.Name}  ", output, StringComparison.Ordinal);
        Assert.DoesNotContain("complete", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_command_gives_its_help_in_both_languages_however_it_is_asked_for()
    {
        foreach (var command in new Root().Subcommands)
        {
            foreach (var (language, title) in (ReadOnlySpan<(string, string)>)[("cs", "Použití:"), ("en", "Usage:")])
            {
                var help = Call.Run($"{command.Name} --help --lang {language}").Out;
                Assert.Contains($"\n{title}\n  kpss {command.Name} ", help, StringComparison.Ordinal);
                Assert.Equal(help, Call.Run($"help {command.Name} --lang={language}").Out);
                Assert.Equal(help, Call.Run($"--lang {language} {command.Name} -h").Out);
            }
        }
    }

    [Theory]
    [InlineData("build nikde --fromat --help")]
    [InlineData("check --format -h")]
    public void Help_is_given_whatever_else_is_wrong(string line) => Assert.Equal(0, Call.Run(line).Status);

    [Fact]
    public void The_version_stands_alone() => Assert.Matches(@"^kpss \d+\.\d+\.\d+\S*\n$", Call.Run("--version").Out);

    [Fact]
    public void Every_command_of_the_program_is_offered() => Assert.Equal(
        typeof(KpssCommand).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(KpssCommand)) && type != typeof(Root)).Order(ByName),
        new Root().Subcommands.Select(command => command.GetType()).Order(ByName));

    [Fact]
    public void Everything_is_described_in_both_languages()
    {
        foreach (var symbol in Symbols(new Root()))
        {
            AssertBilingual(Assert.IsAssignableFrom<IDescribed>(symbol).About);
            if (symbol is IHasValue { ValueName: var name }) AssertBilingual(name);
            if (symbol is KpssCommand { Examples: var examples }) Assert.True(examples.Count >= 2, $"{symbol.Name} has less than two examples");
        }
    }

    [Fact]
    public void Every_example_in_the_help_is_understood()
    {
        // --verify looks into the Word files.
        var tools = FakeTools.Finding() with { Formats = [new RenderedFormat(new DocxRenderer()), .. FakeTools.AllFormats.From(1)] };
        foreach (var example in Symbols(new Root()).OfType<KpssCommand>().SelectMany(command => command.Examples))
        {
            AssertBilingual(example.About);
            // Needs a repository: GitTests.
            if (example.Line.StartsWith("kpss diff", StringComparison.Ordinal)) continue;
            var world = WorldOf(example);
            var line = example.Line.Split([" > ", " >> ", " | "], StringSplitOptions.None)[0]["kpss ".Length..];
            var call = Call.Run(world, tools, line);
            Assert.True(call.Status == (line.StartsWith("build --check", StringComparison.Ordinal) || line.StartsWith("schema --check", StringComparison.Ordinal) ? 1 : 0), $"{example.Line}: {call.Error}");
        }
    }

    /// <summary>A workspace as `init` makes it, and what else the examples name; for `init` itself an empty folder.</summary>
    private static MemoryWorld WorldOf(Example example)
    {
        if (example.Line.StartsWith("kpss init", StringComparison.Ordinal)) return new();

        var world = Call.World().With("/disk/plans/klatovsko/kpss.yaml", "").With("/disk/sablony/mesto.docx", "");
        if (example.Line.StartsWith("kpss rollover", StringComparison.Ordinal)) return PlansOfTheExamples(world);

        foreach (var file in StartingFiles.For(new("Klatovsko", "Město Klatovy", 2026))) world.With($"/disk/{file.Path}", file.Text);
        return world;
    }

    /// <summary>For commands that read the sources themselves.</summary>
    private static MemoryWorld PlansOfTheExamples(MemoryWorld world)
    {
        world.With("/disk/kpss.yaml", "region: Lhotsko\nzadavatel: Město Lhota\nvýstupy: { složka: plan }\n").With("/disk/rejstriky/r.yaml", "subjekty: { mesto: město Lhota }\n");
        foreach (var (plan, kind, years) in ((string, string, string)[])[("akcni-plan-2025", "akční plán", "2025"), ("komunitni-plan", "komunitní plán", "2026–2027")])
        {
            world.With($"/disk/{plan}/plan.yaml", $"druh: {kind}\nnázev: Plán\nobdobí: {years}\n");
            world.With($"/disk/{plan}/1.yaml", "oblast: 1\nid: o\nnázev: Oblast\nopatření:\n  - { opatření: 1.1, id: vecerni-pece, název: Péče, odůvodnění_a_popis: Text., cílová_skupina: neuvedeno, subjekty: [mesto] }\n");
        }

        return world;
    }

    [Theory]
    [InlineData("--lang cs")]
    [InlineData("--lang en")]
    public void No_line_is_wider_than_a_terminal(string language)
    {
        foreach (var command in new Root().Subcommands)
        {
            var output = Call.Run($"{command.Name} --help {language}").Out;
            Assert.All(output.Split('\n'), line => Assert.InRange(line.Length, 0, 90));
        }
    }

    private static readonly Comparer<Type> ByName = Comparer<Type>.Create((a, b) => string.CompareOrdinal(a.Name, b.Name));

    private static IEnumerable<Symbol> Symbols(Command command) =>
        [command, .. command.Options, .. command.Arguments, .. command.Subcommands.SelectMany(Symbols)];

    private static void AssertBilingual(Bilingual text)
    {
        Assert.NotEmpty(text.Czech);
        Assert.NotEmpty(text.English);
        Assert.NotEqual(text.Czech, text.English);
    }
}
