namespace Kpss.Documents.Diagnostics;

/// <summary>A repair as edits of the source text, so that comments and layout around it survive.</summary>
/// <param name="IsSafe">True when the repair has one possible meaning and can be applied without asking.</param>
public sealed record Fix(Bilingual Title, bool IsSafe, Sequence<TextEdit> Edits);

public sealed record TextEdit(SourceSpan Span, string Replacement);
