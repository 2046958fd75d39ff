using Kpss.Cli;
using Kpss.Cli.Reporting;
using Kpss.Documents.Diagnostics;
using Kpss.Tests.Worlds;
using Xunit;

namespace Kpss.Tests.Cli;

public class GitHubReporterTests
{
    [Fact]
    public void A_finding_is_one_command() => Expect(
        "::error file=a.yaml,line=1,col=3,endColumn=5,title=KPSS0210::neznámý subjekt „mesto-klatovi“%0Arada",
        Place.Error(Place.In("/disk/a.yaml", "- ‹id›")).WithHint("rada", "hint"));

    [Fact]
    public void Columns_are_left_out_where_lines_differ() => Expect(
        "::warning file=a.yaml,line=1,endLine=2,title=KPSS0301::subjekt nikdo nepoužívá",
        Place.Warning(Place.In("/disk/a.yaml", "- ‹id\nx›")));

    [Fact]
    public void What_has_no_place_names_none() => Expect("::notice title=KPSS0001::jen poznámka", Place.Note(null));

    [Fact]
    public void What_the_commands_are_made_of_is_escaped() => Expect(
        "::error file=50%25%3A a%2Cb.yaml,line=1,col=1,endColumn=2,title=KPSS0001::100%25: a, b%0D%0Ac",
        new("KPSS0001", Severity.Error, Place.In("/disk/50%: a,b.yaml", "‹x›"), new("100%: a, b\r\nc", "")));

    private static void Expect(string expected, Diagnostic diagnostic)
    {
        var report = new Report();
        report.Add(diagnostic);
        var target = new StringWriter { NewLine = "\n" };
        GitHubReporter.Write(Findings.Of(report, strict: false), new Session(new MemoryWorld(), Language.Czech, FakeTools.Finding()), target);
        Assert.Equal(expected, target.ToString().Split('\n')[0]);
    }
}
