using Kpss.Cli;
using Kpss.Cli.Building;
using Kpss.Cli.World;
using Kpss.Tests.Cases;
using Xunit;

namespace Kpss.Tests.Cli;

public sealed class OutputFolderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("", 3)]
    [InlineData("--output out", 0)]
    public void A_link_takes_files_out_of_the_workspace_only_when_the_user_says_so(string options, int expected)
    {
        if (OperatingSystem.IsWindows()) Assert.Skip("links need rights on Windows");
        Directory.CreateDirectory(_folder.File("work"));
        Directory.CreateDirectory(_folder.File("elsewhere"));
        File.WriteAllText(_folder.File("work/kpss.yaml"), "");
        Directory.CreateSymbolicLink(_folder.File("work/out"), _folder.File("elsewhere"));

        using var world = new FolderWorld(_folder.File("work"), new Dictionary<string, string>());
        var status = App.Run(["build", .. options.Split(' ', StringSplitOptions.RemoveEmptyEntries)], world, FakeTools.Finding());
        Assert.Equal(expected, status);
        Assert.Equal(expected == 0 ? 3 : 0, Directory.GetFiles(_folder.File("elsewhere")).Length);
        if (expected == 3) Assert.Contains("odkazem ven", world.Error.ToString()!, StringComparison.Ordinal);
    }

    /// <summary>A renderer of another program may name files in subfolders, and a link may already lie there.</summary>
    [Theory]
    [InlineData("elsewhere", false)]
    [InlineData("given/real", true)]
    public void Below_the_folder_that_the_user_names_no_link_leads_out(string target, bool isInside)
    {
        if (OperatingSystem.IsWindows()) Assert.Skip("links need rights on Windows");
        Directory.CreateDirectory(_folder.File("elsewhere"));
        Directory.CreateDirectory(_folder.File("given/real"));
        Directory.CreateSymbolicLink(_folder.File("given/sub"), _folder.File(target));

        using var world = new FolderWorld(_folder.Path, new Dictionary<string, string>());
        var failure = Record.Exception(() => OutputGuard.Check(world, _folder.File("given"), [new(_folder.File("given/sub/deeper/a.txt"), default)]));
        Assert.Equal(isInside, failure is null);
        if (!isInside) Assert.Equal(FileFailureKind.LinkOutside, Assert.IsType<FileFailure>(failure).Kind);
    }

    [Fact]
    public void A_format_asked_for_twice_is_written_once()
    {
        var tools = FakeTools.Finding() with
        {
            Compile = (_, root, _) => new([FakeTools.DocumentNamed("plan")], $"{root}/out", FakeTools.Outputs("docx", "docx")),
        };
        var world = Call.World();
        Assert.Equal(0, Call.Run(world, tools, "build plan").Status);
        Assert.Single(world.Files.Keys, path => path.StartsWith("/disk/plan/out/", StringComparison.Ordinal));
    }

    [Fact]
    public void Two_documents_never_become_one_file()
    {
        var tools = FakeTools.Finding() with
        {
            Compile = (_, root, _) => new([FakeTools.DocumentNamed("plan"), FakeTools.DocumentNamed("Plan")], $"{root}/out", FakeTools.Outputs("md")),
        };
        var (status, _, error) = Call.Run(Call.World(), tools, "build plan");
        Assert.Equal(3, status);
        Assert.StartsWith("chyba: dva dokumenty by se zapsaly do jednoho souboru: /disk/plan/out/Plan.md\n", error, StringComparison.Ordinal);
    }
}
