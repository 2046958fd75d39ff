namespace Kpss.Documents.Diagnostics;

/// <summary>One finding about the sources, told to the user by Kpss.Cli alone.</summary>
public sealed record Diagnostic(string Code, Severity Severity, SourceSpan? Span, Bilingual Message)
{
    /// <summary>Ways out, the nearest first.</summary>
    public Sequence<Bilingual> Hints { get; init; } = [];

    /// <summary>Other places that belong to the finding, such as the first of two equal numbers.</summary>
    public Sequence<RelatedPlace> Related { get; init; } = [];

    public Fix? Fix { get; init; }

    public Diagnostic WithHint(string czech, string english) => this with { Hints = [.. Hints, new(czech, english)] };

    public Diagnostic WithRelated(SourceSpan span, string czech, string english) =>
        this with { Related = [.. Related, new(span, new(czech, english))] };
}

public sealed record RelatedPlace(SourceSpan Span, Bilingual Message);
