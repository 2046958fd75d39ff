using System.Text.Json;
using Kpss.Cli;
using Kpss.Cli.Reporting;
using Kpss.Documents.Diagnostics;
using Kpss.Tests.Worlds;
using Xunit;

namespace Kpss.Tests.Cli;

/// <summary>The members are those that https://docs.gitlab.com/ci/testing/code_quality/ asks for.</summary>
public class GitLabReporterTests
{
    private static readonly string[] Severities = ["info", "minor", "major", "critical", "blocker"];

    [Fact]
    public void Every_finding_has_the_members_that_GitLab_asks_for()
    {
        var issues = Write(Language.Czech, Place.Error(Place.In("/disk/plány/1 a.yaml", "x\n- ‹id›")).WithHint("rada", "hint"), Place.Warning(null));
        Assert.Equal("neznámý subjekt „mesto-klatovi“ – rada", issues[1].GetProperty("description").GetString());
        Assert.Equal("plány/1 a.yaml", issues[1].GetProperty("location").GetProperty("path").GetString());
        Assert.Equal(2, issues[1].GetProperty("location").GetProperty("lines").GetProperty("begin").GetInt32());
        Assert.Equal(["minor", "major"], issues.Select(issue => issue.GetProperty("severity").GetString()));
        Assert.Equal("kpss.yaml", issues[0].GetProperty("location").GetProperty("path").GetString());
        Assert.All(issues, issue =>
        {
            Assert.Equal(["description", "check_name", "fingerprint", "severity", "location"], issue.EnumerateObject().Select(member => member.Name));
            Assert.Contains(issue.GetProperty("severity").GetString(), Severities);
        });
    }

    [Fact]
    public void A_fingerprint_outlives_moves_and_languages()
    {
        var fingerprint = Fingerprints(Language.Czech, "- ‹id›")[0];
        Assert.Matches("^[0-9a-f]{32}$", fingerprint);
        Assert.Equal(fingerprint, Fingerprints(Language.Czech, "# new\n# lines\n  - ‹id›")[0]);
        Assert.Equal(fingerprint, Fingerprints(Language.English, "- ‹id›")[0]);
        Assert.NotEqual(fingerprint, Fingerprints(Language.Czech, "- ‹other›")[0]);
    }

    [Fact]
    public void Equal_findings_in_a_file_have_fingerprints_of_their_own() =>
        Assert.Distinct(Fingerprints(Language.Czech, "- ‹id›\n- id", "- id\n- ‹id›"));

    [Fact]
    public void Without_findings_the_list_is_empty() => Assert.Empty(Write(Language.Czech));

    private static string[] Fingerprints(Language language, params string[] places) =>
        [.. Write(language, [.. places.Select(place => Place.Error(Place.In("/disk/a.yaml", place)))]).Select(issue => issue.GetProperty("fingerprint").GetString()!)];

    private static JsonElement[] Write(Language language, params Diagnostic[] diagnostics)
    {
        var report = new Report();
        foreach (var diagnostic in diagnostics) report.Add(diagnostic);
        var target = new StringWriter();
        GitLabReporter.Write(Findings.Of(report, strict: false), new Session(new MemoryWorld(), language, FakeTools.Finding()), target);
        return [.. JsonDocument.Parse(target.ToString()).RootElement.EnumerateArray()];
    }
}
