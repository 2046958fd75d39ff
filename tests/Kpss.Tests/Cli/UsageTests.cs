using Kpss.Cli;
using Kpss.Cli.CommandLine;
using Kpss.Planning.Sources;
using Kpss.Tests.Worlds;
using Xunit;

namespace Kpss.Tests.Cli;

public class UsageTests
{
    [Theory]
    [InlineData("buld", "chyba: neznámý příkaz „buld“\n  mysleli jste „build“?\n  nápověda: kpss --help\n")]
    [InlineData("buld --lang en", "error: unknown command “buld”\n  did you mean “build”?\n  help: kpss --help\n")]
    [InlineData("něco", "chyba: neznámý příkaz „něco“\n  nápověda: kpss --help\n")]
    [InlineData("sestav", "chyba: neznámý příkaz „sestav“\n  mysleli jste „build“?\n  nápověda: kpss --help\n")]
    [InlineData("Zkontrolovat --lang en", "error: unknown command “Zkontrolovat”\n  did you mean “check”?\n  help: kpss --help\n")]
    [InlineData("sestvit", "chyba: neznámý příkaz „sestvit“\n  mysleli jste „build“?\n  nápověda: kpss --help\n")]
    [InlineData("doplnovani", "chyba: neznámý příkaz „doplnovani“\n  mysleli jste „completion“?\n  nápověda: kpss --help\n")]
    [InlineData("napoveda", "chyba: neznámý příkaz „napoveda“\n  mysleli jste „help“?\n  nápověda: kpss --help\n")]
    [InlineData("complte", "chyba: neznámý příkaz „complte“\n  nápověda: kpss --help\n")]
    [InlineData("build --šablona x", "chyba: neznámá volba „--šablona“\n  mysleli jste „--template“?\n  nápověda: kpss build --help\n")]
    [InlineData("build --kontrola", "chyba: neznámá volba „--kontrola“\n  mysleli jste „--check“?\n  nápověda: kpss build --help\n")]
    [InlineData("check --šablona x", "chyba: neznámá volba „--šablona“\n  nápověda: kpss check --help\n")]
    [InlineData("completion", "chyba: chybí, pro který shell má skript být\n  shelly: bash, zsh, powershell\n")]
    [InlineData("completion powrshell", "chyba: neznámý shell „powrshell“\n  mysleli jste „powershell“?\n  shelly: bash, zsh, powershell\n")]
    [InlineData("build plan --fromat md", "chyba: neznámá volba „--fromat“\n  mysleli jste „--format“?\n  nápověda: kpss build --help\n")]
    [InlineData("check --format=json -x", "chyba: neznámá volba „-x“\n  nápověda: kpss check --help\n")]
    [InlineData("--strict", "chyba: neznámá volba „--strict“\n  nápověda: kpss --help\n")]
    [InlineData("build --format", "chyba: volbě „--format“ chybí hodnota\n  nápověda: kpss build --help\n")]
    [InlineData("build --format ,", "chyba: volbě „--format“ chybí hodnota\n  nápověda: kpss build --help\n")]
    [InlineData("build --format=,,", "chyba: volbě „--format“ chybí hodnota\n  nápověda: kpss build --help\n")]
    [InlineData("check --format=", "chyba: volbě „--format“ chybí hodnota\n  nápověda: kpss check --help\n")]
    [InlineData("build --output --strict", "chyba: volbě „--output“ chybí hodnota\n  nápověda: kpss build --help\n")]
    [InlineData("build --strict=ano", "chyba: volba „--strict“ nemá hodnotu\n  nápověda: kpss build --help\n")]
    [InlineData("build --output a --output b", "chyba: volbu „--output“ lze zadat jen jednou\n  nápověda: kpss build --help\n")]
    [InlineData("check plan jinam", "chyba: přebytečný argument „jinam“\n  nápověda: kpss check --help\n")]
    [InlineData("check --lang de", "chyba: neznámý jazyk „de“\n  jazyky: cs, en\n  nápověda: kpss check --help\n")]
    [InlineData("check plan --format jsno", "chyba: neznámý formát „jsno“\n  mysleli jste „json“?\n  formáty: text, json, sarif, github, gitlab, junit\n")]
    [InlineData("build plan --format docs", "chyba: neznámý formát „docs“\n  mysleli jste „docx“?\n  formáty: docx, html, md\n")]
    [InlineData("-- build", "chyba: příkaz „build“ patří před --\n  nápověda: kpss --help\n")]
    [InlineData("help nic", "chyba: neznámý příkaz „nic“\n  nápověda: kpss --help\n")]
    [InlineData("--lang en help buld", "error: unknown command “buld”\n  did you mean “build”?\n  help: kpss --help\n")]
    [InlineData("nic --help", "chyba: neznámý příkaz „nic“\n  nápověda: kpss --help\n")]
    [InlineData("--version=1", "chyba: volba „--version“ nemá hodnotu\n  nápověda: kpss --help\n")]
    [InlineData("rollover --složka x", "chyba: neznámá volba „--složka“\n  mysleli jste „--workspace“?\n  nápověda: kpss rollover --help\n")]
    [InlineData("build --složka x", "chyba: neznámá volba „--složka“\n  mysleli jste „--output“?\n  nápověda: kpss build --help\n")]
    [InlineData("zz\u001b[31m\u0007y", "chyba: neznámý příkaz „zz[31my“\n  nápověda: kpss --help\n")]
    [InlineData("check \u001b[2Jx", "chyba: cesta „[2Jx“ neexistuje\n  hledáno: /disk/[2Jx\n")]
    [InlineData("slovoslovoslovoslovoslovoslovoslovoslovoslovoslovoslovoslovoslovo", "chyba: neznámý příkaz „slovoslovoslovoslovoslovoslovoslovoslovoslovoslovoslovoslov…“\n  nápověda: kpss --help\n")]
    [InlineData("check nikde", "chyba: cesta „nikde“ neexistuje\n  hledáno: /disk/nikde\n")]
    public void Wrong_usage_is_explained_on_standard_error(string line, string expected)
    {
        var (status, output, error) = Call.Run(line);
        Assert.Equal(2, status);
        Assert.Equal("", output);
        Assert.Equal(expected, error);
    }

    [Theory]
    [InlineData("build --version")]
    [InlineData("--lang en --version")]
    [InlineData("--version nic")]
    public void The_version_is_told_wherever_it_is_asked_for(string line) => Assert.Equal((0, $"kpss {ProgramVersion.Current}\n", ""), Call.Run(line));

    [Theory]
    [InlineData("help build")]
    [InlineData("--lang cs help build")]
    [InlineData("help --lang=cs build")]
    [InlineData("help help build")]
    [InlineData("build něco navíc --help")]
    public void Help_is_a_word_too(string line) => Assert.Equal(Call.Run("build --help"), Call.Run(line));

    [Fact]
    public void What_a_Czech_might_say_leads_to_what_there_is()
    {
        var root = new Root();
        var commands = root.Groups.SelectMany(group => group.Commands).ToList();
        var options = commands.SelectMany(command => Misuse.OptionsOf(command, root)).Concat(root.Options).Select(option => option.Name).ToHashSet();
        Assert.All(CzechWords.Commands, pair => Assert.True(pair.Name == CommandWord.Help || commands.Exists(command => command.Name == pair.Name), pair.Czech));
        Assert.All(CzechWords.Options, pair => Assert.Contains(pair.Name, options));

        // Each once, however it is written.
        Assert.Empty(CzechWords.Commands.GroupBy(pair => Words.Fold(pair.Czech)).Where(group => group.Count() > 1).Select(group => group.Key));
        Assert.All(CzechWords.Commands, pair => Assert.Equal(pair.Name, CzechWords.CommandFor(pair.Czech, commands.ConvertAll(command => command.Name))));
        Assert.All(CzechWords.Options, pair => Assert.Contains(pair.Name, CzechWords.OptionsFor(pair.Czech)));
    }

    [Fact]
    public void Without_a_workspace_it_is_said_where_it_was_looked_for_and_what_to_do()
    {
        var (status, _, error) = Call.Run(new MemoryWorld { CurrentDirectory = "/tmp/x" }, FakeTools.Finding(), "build");
        Assert.Equal(2, status);
        Assert.Equal(
            """
            chyba: chybí soubor kpss.yaml: složka nepatří k žádnému plánu
              hledáno ve složce /tmp/x a ve všech nad ní
              přejděte do složky s plánem, nebo ji napište za příkaz: kpss build CESTA
              novou pracovní složku s plánem založí: kpss init SLOŽKA

            """,
            error);
    }

    [Theory]
    [InlineData("/disk/plan", "")]
    [InlineData("/disk/plan/a", "")]
    [InlineData("/disk", "plan")]
    [InlineData("/disk", "plan/")]
    [InlineData("/disk", "plan/kpss.yaml")]
    [InlineData("/disk", "plan/a/1.yaml")]
    [InlineData("/disk/plan/a", "..")]
    public void A_workspace_is_found_from_anywhere_inside(string current, string path)
    {
        var world = Call.World();
        world.CurrentDirectory = current;
        var root = "";
        var tools = FakeTools.Finding() with { Compile = (_, found, _) => { root = found; return null; } };
        Assert.Equal(0, Call.Run(world, tools, $"check {path}").Status);
        Assert.Equal("/disk/plan", root);
    }

    [Theory]
    [InlineData("en", "check", "All fine")]
    [InlineData("en_US.UTF-8", "check", "All fine")]
    [InlineData("en", "check --lang cs", "V pořádku")]
    [InlineData("de", "check", "V pořádku")]
    [InlineData("", "check --lang=en", "All fine")]
    [InlineData("", "--lang en check", "All fine")]
    public void The_line_chooses_the_language_before_the_environment(string variable, string line, string expected)
    {
        var world = Call.World();
        world.CurrentDirectory = "/disk/plan";
        world.Variables["KPSS_LANG"] = variable;
        Assert.StartsWith(expected, Call.Run(world, FakeTools.Finding(), line).Out, StringComparison.Ordinal);
    }
}
