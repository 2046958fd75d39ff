using Kpss.Documents.Diagnostics;
using Kpss.Documents.Texts;

namespace Kpss.Cli.Reporting;

/// <summary>The last line of a report.</summary>
public static class Summary
{
    /// <summary>`2 chyby, 1 varování.`</summary>
    public static string Of(Findings findings, Language language) => $"{Counts(findings, language)}{Strictness(findings, language)}.";

    /// <summary>`2 chyby, 1 varování. 2 nálezy opraví kpss fix.`</summary>
    public static string OfCheck(Findings findings, Language language)
    {
        var fixable = 0;
        foreach (var diagnostic in findings.Diagnostics) fixable += diagnostic.Fix is { IsSafe: true } ? 1 : 0;
        if (fixable == 0) return Of(findings, language);

        var offer = language == Language.Czech
            ? $"{fixable} {Plural.Of(fixable, "nález", "nálezy", "nálezů")} opraví kpss fix."
            : $"kpss fix repairs {fixable} {Plural.Of(fixable, "finding", "findings")}.";
        return $"{Of(findings, language)} {offer}{MoreToCome(findings, language)}";
    }

    /// <summary>Some warnings wait until the errors are mended: the repair may find more than was told.</summary>
    private static string MoreToCome(Findings findings, Language language)
    {
        if (findings.Errors == 0) return "";
        return language == Language.Czech ? " Některá varování se ukážou, až chyby zmizí." : " Some warnings show only when the errors are gone.";
    }

    /// <summary>`2 chyby, 1 varování; nic nebylo zapsáno.`</summary>
    public static string OfStoppedBuild(Findings findings, Language language)
    {
        var nothing = language == Language.Czech ? "nic nebylo zapsáno" : "nothing was written";
        return $"{Counts(findings, language)}{Strictness(findings, language)}; {nothing}.";
    }

    /// <summary>Where a person may read on; null when there is nothing to explain.</summary>
    public static string? Pointer(Findings findings, Language language)
    {
        if (findings.Diagnostics.Count == 0) return null;
        var code = Gravest(findings).Code;
        return language == Language.Czech ? $"Podrobněji: kpss explain {code}" : $"More: kpss explain {code}";
    }

    /// <summary>What must be mended comes before what may.</summary>
    private static Diagnostic Gravest(Findings findings)
    {
        var gravest = findings.Diagnostics[0];
        foreach (var diagnostic in findings.Diagnostics)
        {
            if (diagnostic.Severity > gravest.Severity) gravest = diagnostic;
        }

        return gravest;
    }

    /// <summary>What a part of the workspace that nobody asked about still holds; null when there is nothing.</summary>
    public static string? Elsewhere(Findings findings, Language language)
    {
        if (findings.Elsewhere is not { Diagnostics.Count: > 0 } others) return null;
        var counts = Counts(others, language);
        return language == Language.Czech
            ? $"Jinde v pracovní složce: {counts}; celou ji projde kpss check bez cesty.{MoreToCome(others, language)}"
            : $"Elsewhere in the workspace: {counts}; kpss check without a path tells all.{MoreToCome(others, language)}";
    }

    private static string Counts(Findings findings, Language language)
    {
        var parts = new List<string>();
        if (findings.Errors > 0) parts.Add(Wording.Errors(findings.Errors, language));
        if (findings.Warnings > 0) parts.Add(Wording.Warnings(findings.Warnings, language));
        if (findings.Notes > 0) parts.Add(Wording.Notes(findings.Notes, language));
        if (parts.Count == 0) return language == Language.Czech ? "V pořádku, bez chyb a varování" : "All fine, no errors or warnings";
        return string.Join(", ", parts);
    }

    private static string Strictness(Findings findings, Language language)
    {
        if (!findings.Failed || findings.Errors > 0) return "";
        return language == Language.Czech ? " (--strict: varování platí za chyby)" : " (--strict: warnings count as errors)";
    }
}
