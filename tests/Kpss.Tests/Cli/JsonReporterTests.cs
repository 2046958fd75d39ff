using Kpss.Cli;
using Kpss.Cli.Reporting;
using Kpss.Documents.Diagnostics;
using Kpss.Tests.Worlds;
using Xunit;

namespace Kpss.Tests.Cli;

public class JsonReporterTests
{
    [Fact]
    public void Every_member_is_there()
    {
        var span = Place.In("/disk/1 a.yaml", "x\n- ‹mesto›\n");
        var diagnostic = Place.Error(span)
            .WithHint("mysleli jste „město“?", "did you mean “město”?")
            .WithRelated(Place.In("/jinde/b.yaml", "‹ab\nc›"), "zde", "here") with
        {
            Fix = new(new("přepsat", "rewrite"), IsSafe: true, [new(span, "město")]),
        };

        Assert.Equal(
            """
            {
              "version": 1,
              "diagnostics": [
                {
                  "code": "KPSS0210",
                  "severity": "error",
                  "message": "neznámý subjekt „mesto-klatovi“",
                  "file": "1 a.yaml",
                  "line": 2,
                  "column": 3,
                  "endLine": 2,
                  "endColumn": 8,
                  "excerpt": "- mesto",
                  "hints": [
                    "mysleli jste „město“?"
                  ],
                  "related": [
                    {
                      "message": "zde",
                      "file": "/jinde/b.yaml",
                      "line": 1,
                      "column": 1,
                      "endLine": 2,
                      "endColumn": 2
                    }
                  ],
                  "fix": {
                    "title": "přepsat",
                    "safe": true,
                    "edits": [
                      {
                        "file": "1 a.yaml",
                        "line": 2,
                        "column": 3,
                        "endLine": 2,
                        "endColumn": 8,
                        "replacement": "město"
                      }
                    ]
                  }
                }
              ],
              "summary": {
                "errors": 1,
                "warnings": 0
              },
              "checks": [
                {
                  "code": "KPSS0210",
                  "title": "neznámý subjekt „mesto-klatovi“",
                  "status": "failed",
                  "findings": 1
                }
              ]
            }

            """,
            Json(Language.Czech, diagnostic));
    }

    [Fact]
    public void What_has_no_place_has_nulls() => Assert.Contains(
        """
              "message": "nobody uses the actor",
              "file": null,
              "line": null,
              "column": null,
              "endLine": null,
              "endColumn": null,
              "excerpt": null,
              "hints": [],
              "related": [],
              "fix": null
        """,
        Json(Language.English, Place.Warning(null)),
        StringComparison.Ordinal);

    private static string Json(Language language, params Diagnostic[] diagnostics)
    {
        var report = new Report();
        foreach (var diagnostic in diagnostics) report.Add(diagnostic);
        var target = new StringWriter { NewLine = "\n" };
        JsonReporter.Write(Findings.Of(report, strict: false), new Session(new MemoryWorld(), language, FakeTools.Finding()), target);
        return target.ToString();
    }
}
