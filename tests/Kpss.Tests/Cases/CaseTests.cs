using Kpss.Cli;
using Kpss.Tests.Outside;
using Xunit;

namespace Kpss.Tests.Cases;

public class CaseTests
{
    private static readonly string Root = Repository.PathOf("tests", "cases");

    public static IEnumerable<TheoryDataRow<string>> Names() => Case.Under(Root).Select(@case => new TheoryDataRow<string>(@case.Name));

    [Theory]
    [MemberData(nameof(Names))]
    public void Case_gives_what_it_expects(string name)
    {
        var @case = new Case(name, Path.Combine(Root, name));
        if (@case.HasPrograms && OperatingSystem.IsWindows()) Assert.Skip("its programs are shell scripts");
        var verdict = Verdict.On(@case, CaseRun.Of(@case, App.Run), Environment.GetEnvironmentVariable);
        Assert.True(verdict.Length == 0, $"tests/cases/{name}: compare *.received.* with *.verified.*; KPSS_ACCEPT=1 accepts.\n{verdict}");
    }

    [Fact]
    public void Every_workspace_of_the_repository_is_the_input_of_a_case()
    {
        var workspaces = Workspaces("plans").Concat(Workspaces("samples"));
        var inputs = Case.Under(Root).Select(@case => Path.GetFullPath(@case.Input));
        Assert.Empty(workspaces.Except(inputs));
    }

    private static IEnumerable<string> Workspaces(string folder) => Directory.Exists(Repository.PathOf(folder))
        ? Directory.GetFiles(Repository.PathOf(folder), "kpss.yaml", SearchOption.AllDirectories).Select(file => Path.GetDirectoryName(file)!)
        : [];
}
