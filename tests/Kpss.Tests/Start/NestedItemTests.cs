using Kpss.Cli;
using Kpss.Tests.Worlds;
using Xunit;

namespace Kpss.Tests.Start;

/// <summary>Where in a file a nested item goes, however its neighbours are laid out.</summary>
public class NestedItemTests
{
    private const string File = "/disk/w/plan/1.yaml";
    private const string Head = "oblast: \"1\"\nid: a\nnázev: A\n";

    private const string Settings = """
        region: Lhota
        zadavatel: Lhota
        gramatika:
          úrovně:
            - { klíč: oblast, číslo: "{n}" }
            - { klíč: opatření, množné: opatření, číslo: "{oblast}.{n}" }
        """;

    [Theory]
    [InlineData("opatření:\n  - opatření: \"1.1\"\n    název: B   # poznámka\n    # k B\n\n# k úvodu\núvod: text\n", "opatření:\n  - opatření: \"1.1\"\n    název: B   # poznámka\n    # k B\n  - opatření: \"1.2\"\n    id: nove\n    název: Nové\n\n# k úvodu\núvod: text\n")]
    [InlineData("opatření:\n- opatření: \"1.1\"\n  název: B\n", "opatření:\n- opatření: \"1.1\"\n  název: B\n- opatření: \"1.2\"\n  id: nove\n  název: Nové\n")]
    [InlineData("opatření:\n  - opatření: \"1.1\"\n    název: B\n\n  - opatření: \"1.2\"\n    název: C\n", "opatření:\n  - opatření: \"1.1\"\n    název: B\n\n  - opatření: \"1.2\"\n    název: C\n\n  - opatření: \"1.3\"\n    id: nove\n    název: Nové\n")]
    [InlineData("opatření:\n  - { opatření: \"1.1\", název: B }\n", "opatření:\n  - { opatření: \"1.1\", název: B }\n  - opatření: \"1.2\"\n    id: nove\n    název: Nové\n")]
    [InlineData("opatření:\n  - název: B\n    úvod: |\n      text\n\n\núvod: x\n", "opatření:\n  - název: B\n    úvod: |\n      text\n  - id: nove\n    název: Nové\n\n\núvod: x\n")]
    [InlineData("opatření:   # zatím nic\n", "opatření:   # zatím nic\n  - opatření: \"1.1\"\n    id: nove\n    název: Nové\n")]
    [InlineData("opatření: []\n", "opatření:\n  - opatření: \"1.1\"\n    id: nove\n    název: Nové\n")]
    [InlineData("opatření:  [ ]   # zatím nic\núvod: x\n", "opatření:   # zatím nic\n  - opatření: \"1.1\"\n    id: nove\n    název: Nové\núvod: x\n")]
    [InlineData("opatření:\n  -   opatření: \"1.1\"\n      název: B", "opatření:\n  -   opatření: \"1.1\"\n      název: B\n  -   opatření: \"1.2\"\n      id: nove\n      název: Nové")]
    [InlineData("položky:\n  - opatření: \"1.1\"\n    název: B\n    úvod: \"text # ]\n      dál\"\n", "položky:\n  - opatření: \"1.1\"\n    název: B\n    úvod: \"text # ]\n      dál\"\n  - opatření: \"1.2\"\n    id: nove\n    název: Nové\n")]
    [InlineData("opatření:\n  - opatření: \"1.7\"\n    název: B\n  - opatření: \"1.2\"\n    název: C\n", "opatření:\n  - opatření: \"1.7\"\n    název: B\n  - opatření: \"1.2\"\n    název: C\n  - opatření: \"1.8\"\n    id: nove\n    název: Nové\n")]
    public void It_goes_behind_the_last_of_its_list(string before, string after)
    {
        var world = World(before);
        Assert.True(App.Run(["new", "opatření", "Nové"], world) == 0, world.Console.ErrorText);
        Assert.Equal(Head + after, world.TextOf(File));
    }

    [Theory]
    [InlineData("opatření: [ # zatím nic\n  ]\n")]
    [InlineData("opatření: [{ opatření: \"1.1\", název: B }]\n")]
    public void Where_a_list_stands_in_brackets_it_gets_a_file(string before)
    {
        var world = World(before);
        Assert.True(App.Run(["new", "opatření", "Nové"], world) == 0, world.Console.ErrorText);
        Assert.Equal(Head + before, world.TextOf(File));
        Assert.Single(world.Files.Keys, path => path.EndsWith("-nove.yaml", StringComparison.Ordinal));
    }

    [Fact]
    public void A_file_that_cannot_be_read_to_its_end_stays_as_it_is()
    {
        var world = World("opatření:\n  - opatření: \"1.1\"\n    název: \"B\n");
        Assert.Equal(ExitStatus.FaultySources, App.Run(["new", "opatření", "Nové"], world));
        Assert.Contains("nic nebylo zapsáno", world.Console.ErrorText, StringComparison.Ordinal);
        Assert.Equal(3, world.Files.Count);
    }

    [Theory]
    [InlineData("Akční plán na rok 2027", "akcni-plan-na-rok-2027", "druh: akční plán\nnázev: Akční plán na rok 2027\nobdobí: 2027\n")]
    [InlineData("Komunitní plán Lhoty 2026–2028", "komunitni-plan-lhoty-2026-2028", "druh: komunitní plán\nnázev: Komunitní plán Lhoty 2026–2028\nobdobí: 2026–2028\n")]
    public void A_plan_takes_its_period_from_its_title(string title, string folder, string start)
    {
        var world = World("");
        Assert.Equal(0, App.Run(["new", "plan", title], world));
        Assert.StartsWith(start, world.TextOf($"/disk/w/{folder}/plan.yaml"), StringComparison.Ordinal);
        Assert.Equal(2, LoadedWorkspace.Read(world).Plans.Count);
        Assert.Equal(ExitStatus.WrongUsage, App.Run(["new", "plan", title], world));
        Assert.Equal(0, App.Run(["new", "oblast", "První", "--plan", folder], world));
    }

    private static MemoryWorld World(string rest) => new MemoryWorld { CurrentDirectory = LoadedWorkspace.Root }
        .With("/disk/w/kpss.yaml", Settings)
        .With("/disk/w/plan/plan.yaml", "název: Plán\nobdobí: 2026\n")
        .With(File, Head + rest);
}
