using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;
using Kpss.Cli;
using Kpss.Cli.Reporting;
using Kpss.Documents;
using Kpss.Documents.Diagnostics;
using Kpss.Tests.Json;
using Kpss.Tests.Worlds;
using Xunit;

namespace Kpss.Tests.Cli;

public class JUnitReporterTests
{
    private static readonly Diagnostic[] Diagnostics =
    [
        Place.Error(Place.In("/disk/b.yaml", "- ‹id›")).WithHint("mysleli jste <„x“>?", "did you mean <“x”>?"),
        Place.Error(Place.In("/disk/c.yaml", "\n\n - ‹i\u0001d\uFFFF›")),
        Place.Warning(Place.In("/disk/a.yaml", "‹x›")),
    ];

    [Fact]
    public void A_check_is_a_case_and_what_fails_the_run_its_failure()
    {
        var suite = Write(strict: false).Root!.Element("testsuite")!;
        Assert.Equal(("4", "1", "0", "1"), (Value(suite, "tests"), Value(suite, "failures"), Value(suite, "errors"), Value(suite, "skipped")));

        var failure = Assert.Single(Case(suite, "KPSS0210 Neznámý subjekt").Elements("failure"));
        Assert.Equal("neznámý subjekt „mesto-klatovi“ (a další 1)", Value(failure, "message"));
        Assert.Equal("\nb.yaml:1:3: neznámý subjekt „mesto-klatovi“\n  mysleli jste <„x“>?\nc.yaml:3:4: neznámý subjekt „mesto-klatovi“\n", failure.Value);
        Assert.Equal("\na.yaml:1:1: subjekt nikdo nepoužívá\n", Case(suite, "KPSS0301 subjekt nikdo nepoužívá").Element("system-out")!.Value);
        Assert.Empty(Case(suite, "KPSS0211 Jinak").Elements());
        Assert.NotEmpty(Case(suite, "KPSS0310 Vypnuto").Element("skipped")!.Value);
    }

    [Fact]
    public void Warnings_fail_where_they_are_errors()
    {
        var suite = Write(strict: true).Root!.Element("testsuite")!;
        Assert.Equal("2", Value(suite, "failures"));
        Assert.Equal("warning", Value(Assert.Single(Case(suite, "KPSS0301 subjekt nikdo nepoužívá").Elements("failure")), "type"));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void The_report_keeps_to_the_schema_of_Jenkins(bool strict)
    {
        var schemas = new XmlSchemaSet();
        using var schema = XmlReader.Create(SchemaCheck.JUnit);
        schemas.Add("", schema);
        var faults = new List<string>();
        Write(strict).Validate(schemas, (_, fault) => faults.Add(fault.Message));
        Assert.Empty(faults);
    }

    private static XElement Case(XElement suite, string name) => suite.Elements("testcase").Single(it => Value(it, "name") == name);

    private static string Value(XElement element, string attribute) => element.Attribute(attribute)!.Value;

    private static XDocument Write(bool strict)
    {
        var report = new Report();
        foreach (var diagnostic in Diagnostics) report.Add(diagnostic);
        Sequence<Rule> rules = [Named("KPSS0210", "Neznámý subjekt"), Named("KPSS0211", "Jinak"), Named("KPSS0310", "Vypnuto")];
        var target = new StringWriter();
        JUnitReporter.Write(
            Findings.Of(report, strict) with { SwitchedOff = ["KPSS0310"] },
            new Session(new MemoryWorld(), Language.Czech, FakeTools.Finding() with { Rules = () => rules }),
            target);
        return XDocument.Parse(target.ToString(), LoadOptions.PreserveWhitespace);
    }

    private static Rule Named(string code, string title) => new(code, Severity.Error, new(title, "x"), new("Proč.", "Why."), "", "");
}
