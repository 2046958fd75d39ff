using Kpss.Documents;
using Kpss.Documents.Diagnostics;

namespace Kpss.Cli.Reporting;

/// <summary>A check as a test of the plan: how pipelines show results.</summary>
/// <param name="Title">Of the rule; of one that has no title here, its first message.</param>
internal sealed record CheckResult(string Code, Bilingual Title, CheckStatus Status, IReadOnlyList<Diagnostic> Findings);

internal enum CheckStatus
{
    Passed,

    /// <summary>One of its findings fails the run.</summary>
    Failed,

    /// <summary>It didn't look, because kpss.yaml switches it off or could not be read.</summary>
    Skipped,
}

internal static class CheckResults
{
    /// <summary>One for each rule that is known or was broken, in the order of the codes.</summary>
    public static List<CheckResult> Of(Findings findings, Session session)
    {
        var byCode = new SortedDictionary<string, List<Diagnostic>>(StringComparer.Ordinal);
        var titles = new Dictionary<string, Bilingual>(StringComparer.Ordinal);
        foreach (var rule in session.Tools.Rules())
        {
            byCode[rule.Code] = [];
            titles[rule.Code] = rule.Title;
        }

        foreach (var diagnostic in findings.Diagnostics)
        {
            if (!byCode.TryGetValue(diagnostic.Code, out var found)) byCode[diagnostic.Code] = found = [];
            found.Add(diagnostic);
        }

        var results = new List<CheckResult>(byCode.Count);
        foreach (var (code, found) in byCode)
        {
            var title = titles.TryGetValue(code, out var known) ? known : found[0].Message;
            results.Add(new(code, title, StatusOf(code, found, findings), found));
        }

        return results;
    }

    private static CheckStatus StatusOf(string code, List<Diagnostic> found, Findings findings)
    {
        if (found.Exists(findings.IsFailure)) return CheckStatus.Failed;
        return found.Count == 0 && (findings.IsCutShort || findings.SwitchedOff.AsSpan().Contains(code)) ? CheckStatus.Skipped : CheckStatus.Passed;
    }
}
