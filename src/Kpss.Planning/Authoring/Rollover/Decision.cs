using Kpss.Documents.Diagnostics;

namespace Kpss.Planning.Authoring.Rollover;

/// <summary>What a person has to decide, in the order in which it is told.</summary>
public enum DecisionKind
{
    Plan,
    Items,
    Timeframes,
    Figures,
    References,
    Phrases,
    People,
}

/// <param name="Place">In the new plan.</param>
public sealed record Decision(DecisionKind Kind, SourceSpan Place, Bilingual Text);
