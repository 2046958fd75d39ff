namespace Kpss.Documents.Diagnostics;

/// <summary>What stands behind a diagnostic code: its usual severity and its page in the handbook.</summary>
/// <param name="Code">`KPSS` and four digits; never changes its meaning.</param>
/// <param name="Title">What is wrong, in a few words.</param>
/// <param name="Explanation">Why it matters and how to get out of it, a paragraph or two of Markdown.</param>
/// <param name="Bad">A piece of source that raises it.</param>
/// <param name="Good">The same piece put right.</param>
public sealed record Rule(string Code, Severity Severity, Bilingual Title, Bilingual Explanation, string Bad, string Good)
{
    /// <summary>True when no workspace may soften the rule: a document that broke it could not be right.</summary>
    public bool IsFirm { get; init; }

    /// <summary>True when its findings can bring a safe repair.</summary>
    public bool IsFixable { get; init; }

    public Diagnostic At(SourceSpan? span, string czech, string english) => new(Code, Severity, span, new(czech, english));
}
