using System.Globalization;
using System.Text;
using System.Xml;
using Kpss.Cli.Workspaces;
using Kpss.Documents.Diagnostics;
using Kpss.Documents.Texts;

namespace Kpss.Cli.Reporting;

/// <summary>
/// Every check as a test case in the XML of JUnit, which GitLab, Jenkins and others show as test results. A case has one
/// failure, as readers expect, with all places in its text; findings that don't fail the run stand in its output.
/// </summary>
internal static class JUnitReporter
{
    private static readonly XmlWriterSettings Settings = new() { Indent = true, NewLineChars = "\n", Encoding = new UTF8Encoding(false) };

    private static readonly Bilingual NotRun = new("kontrola neproběhla: je vypnutá nebo nejde přečíst kpss.yaml", "the check didn't run: it is switched off, or kpss.yaml cannot be read");

    public static void Write(Findings findings, Session session, TextWriter target)
    {
        var results = CheckResults.Of(findings, session);
        var buffer = new MemoryStream();
        using (var xml = XmlWriter.Create(buffer, Settings))
        {
            xml.WriteStartElement("testsuites");
            xml.WriteStartElement("testsuite");
            xml.WriteAttributeString("name", "kpss check");
            WriteCount(xml, "tests", results.Count);
            WriteCount(xml, "failures", results.FindAll(it => it.Status == CheckStatus.Failed).Count);
            WriteCount(xml, "errors", 0);
            WriteCount(xml, "skipped", results.FindAll(it => it.Status == CheckStatus.Skipped).Count);
            foreach (var result in results) Write(xml, result, findings, session);
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        target.WriteLine(Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
    }

    private static void WriteCount(XmlWriter xml, string name, int count) =>
        xml.WriteAttributeString(name, count.ToString(CultureInfo.InvariantCulture));

    private static void Write(XmlWriter xml, CheckResult result, Findings findings, Session session)
    {
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("classname", "kpss");
        xml.WriteAttributeString("name", DisplayText.Clean($"{result.Code} {result.Title.In(session.Language)}"));
        if (result.Status == CheckStatus.Skipped) xml.WriteElementString("skipped", NotRun.In(session.Language));

        List<Diagnostic> failures = [], others = [];
        foreach (var finding in result.Findings) (findings.IsFailure(finding) ? failures : others).Add(finding);
        if (failures.Count > 0) WriteFailure(xml, failures, session);
        if (others.Count > 0) xml.WriteElementString("system-out", TextOf(others, session));
        xml.WriteEndElement();
    }

    private static void WriteFailure(XmlWriter xml, List<Diagnostic> failures, Session session)
    {
        var first = DisplayText.Clean(failures[0].Message.In(session.Language));
        xml.WriteStartElement("failure");
        xml.WriteAttributeString("message", failures.Count == 1 ? first : $"{first} {AndMore(failures.Count - 1).In(session.Language)}");
        xml.WriteAttributeString("type", Wording.Severity(failures[0].Severity).English);
        xml.WriteString(TextOf(failures, session));
        xml.WriteEndElement();
    }

    private static Bilingual AndMore(int count) => new(
        $"(a {Plural.Of(count, "další", "další", "dalších")} {count})",
        $"(and {count} more)");

    /// <summary>A line a finding, with its place first, and its hints below it.</summary>
    private static string TextOf(List<Diagnostic> diagnostics, Session session)
    {
        var text = new StringBuilder("\n");
        foreach (var diagnostic in diagnostics)
        {
            var place = diagnostic.Span is { } span ? $"{Places.Shown(span.File.Path, session.World.CurrentDirectory)}:{span.Line}:{span.Column}: " : "";
            text.Append(DisplayText.Clean(place + diagnostic.Message.In(session.Language))).Append('\n');
            foreach (var hint in diagnostic.Hints) text.Append("  ").Append(DisplayText.Clean(hint.In(session.Language))).Append('\n');
        }

        return text.ToString();
    }
}
