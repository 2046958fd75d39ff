using Kpss.Documents;
using Kpss.Documents.Diagnostics;

namespace Kpss.Cli.Reporting;

/// <summary>What a check came to.</summary>
/// <param name="Strict">Warnings fail as errors do.</param>
public sealed record Findings(Sequence<Diagnostic> Diagnostics, int Errors, int Warnings, int Notes, bool Strict)
{
    public bool Failed => Errors > 0 || (Strict && Warnings > 0);

    /// <summary>Codes of the checks that the workspace doesn't want.</summary>
    public Sequence<string> SwitchedOff { get; init; } = [];

    /// <summary>True when there was nothing to put the checks to.</summary>
    public bool IsCutShort { get; init; }

    /// <summary>What lies in parts of the workspace that nobody asked about; null when all of it was asked about.</summary>
    public Findings? Elsewhere { get; init; }

    /// <summary>Whether this one makes the run fail.</summary>
    public bool IsFailure(Diagnostic diagnostic) =>
        diagnostic.Severity == Severity.Error || (Strict && diagnostic.Severity == Severity.Warning);

    public static Findings Of(Report report, bool strict) => Of(report.Sorted(), strict);

    /// <param name="asked">Tells of a finding whether it belongs to what was asked about.</param>
    public static Findings Of(Report report, bool strict, Predicate<Diagnostic> asked)
    {
        var all = report.Sorted();
        return Of(all.Only(asked), strict) with { Elsewhere = Of(all.Only(it => !asked(it)), strict) };
    }

    private static Findings Of(Sequence<Diagnostic> diagnostics, bool strict)
    {
        var told = new List<Diagnostic>();
        var counts = new int[(int)Severity.Error + 1];
        foreach (var diagnostic in diagnostics)
        {
            if (diagnostic.Severity == Severity.Off) continue;
            counts[(int)diagnostic.Severity]++;
            told.Add(diagnostic);
        }

        return new(
            told.ToSequence(),
            counts[(int)Severity.Error],
            counts[(int)Severity.Warning],
            counts[(int)Severity.Info],
            strict);
    }
}
