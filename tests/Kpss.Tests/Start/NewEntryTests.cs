using Kpss.Cli;
using Kpss.Planning.Model;
using Kpss.Tests.Worlds;
using Xunit;

namespace Kpss.Tests.Start;

public class NewEntryTests
{
    private const string Register = "/disk/w/rejstrik.yaml";

    [Theory]
    [InlineData("subjekty:\n  mesto: město\n", "subjekty:\n  mesto: město\n  spolek-brod: spolek Brod\n")]
    [InlineData("subjekty:\n    mesto: město", "subjekty:\n    mesto: město\n    spolek-brod: spolek Brod")]
    [InlineData("subjekty:\r\n  mesto: město\r\n", "subjekty:\r\n  mesto: město\r\n  spolek-brod: spolek Brod\r\n")]
    [InlineData("subjekty: { mesto: město }\n", "subjekty: { mesto: město, spolek-brod: spolek Brod }\n")]
    [InlineData("subjekty:\n  mesto: { název: město,\n    jiné_názvy: [a, b]\n  }  # poznámka\n\nzkratky:\n  A: b\n", "subjekty:\n  mesto: { název: město,\n    jiné_názvy: [a, b]\n  }  # poznámka\n  spolek-brod: spolek Brod\n\nzkratky:\n  A: b\n")]
    [InlineData("subjekty:\n  mesto:\n    název: město\n    # k městu\n\n# zkratky\nzkratky:\n  A: b\n", "subjekty:\n  mesto:\n    název: město\n    # k městu\n  spolek-brod: spolek Brod\n\n# zkratky\nzkratky:\n  A: b\n")]
    [InlineData("zkratky:\n  A: b\ncílové_skupiny:\n  c: d\n", "zkratky:\n  A: b\ncílové_skupiny:\n  c: d\nsubjekty:\n  spolek-brod: spolek Brod\n")]
    public void A_line_is_added_behind_the_last_one_of_the_register(string before, string after)
    {
        var world = World(before);
        Assert.True(App.Run(["new", "subjekt", "spolek", "Brod"], world) == 0, world.Console.ErrorText);
        Assert.Equal(after, world.TextOf(Register));
    }

    [Fact]
    public void A_register_that_is_not_there_gets_a_file()
    {
        var world = World("zkratky:\n  A: b\n");
        Assert.Equal(0, App.Run(["new", "sluzba", "pečovatelská služba: doma", "--id", "pece"], world));
        Assert.Equal("služby:\n  pece: \"pečovatelská služba: doma\"\n", world.TextOf("/disk/w/sluzby.yaml"));
    }

    [Theory]
    [InlineData("zkratka|MAS|místní akční skupina", TargetKind.Abbreviation, "MAS", "místní akční skupina")]
    [InlineData("zkratka|SO ORP|správní obvod", TargetKind.Abbreviation, "SO ORP", "správní obvod")]
    [InlineData("zkratka|--id|OPZ+|operační program", TargetKind.Abbreviation, "OPZ+", "operační program")]
    [InlineData("cílová-skupina|lidé bez domova", TargetKind.TargetGroup, "lide-bez-domova", "lidé bez domova")]
    [InlineData("skupina|Senioři, kteří žijí sami", TargetKind.TargetGroup, "seniori-kteri-ziji-sami", "Senioři, kteří žijí sami")]
    public void Entries_are_read_again(string words, TargetKind kind, string id, string name)
    {
        var world = World("subjekty:\n  mesto: město\n");
        Assert.True(App.Run(["new", .. words.Split('|')], world) == 0, world.Console.ErrorText);
        Assert.Equal(name, LoadedWorkspace.Read(world).Index.Entry(kind, id)?.Name);
    }

    [Theory]
    [InlineData("subjekt Město", "už je")]
    [InlineData("subjekt radnice", "už je")]
    [InlineData("subjekt cokoli --id mesto", "už je")]
    [InlineData("subjekt cokoli --id Město!", "id nemůže být")]
    [InlineData("subjekt ###", "nejde udělat id")]
    [InlineData("subjekt null", "nejde udělat id")]
    [InlineData("subjekt Spolek --id null", "to slovo znamená něco jiného")]
    [InlineData("zkratka MAS", "co zkratka znamená")]
    [InlineData("subjekt", "chybí název")]
    [InlineData("subjektt Brod", "mysleli jste „subjekt“?")]
    public void What_is_there_or_cannot_be_is_refused(string words, string reason)
    {
        var world = World("subjekty:\n  mesto: { název: město, jiné_názvy: [radnice] }\n");
        var before = world.TextOf(Register);
        Assert.Equal(ExitStatus.WrongUsage, App.Run(["new", .. words.Split(' ')], world));
        Assert.Contains(reason, world.Console.ErrorText, StringComparison.Ordinal);
        Assert.Equal(before, world.TextOf(Register));
    }

    private static MemoryWorld World(string register) => new MemoryWorld { CurrentDirectory = LoadedWorkspace.Root }
        .With("/disk/w/kpss.yaml", "region: Lhota\nzadavatel: Lhota\n")
        .With("/disk/w/plan/plan.yaml", "název: Plán\nobdobí: 2026\n")
        .With(Register, register);
}
