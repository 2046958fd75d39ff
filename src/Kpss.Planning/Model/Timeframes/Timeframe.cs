namespace Kpss.Planning.Model.Timeframes;

/// <summary>When something is to happen.</summary>
/// <param name="Text">As the author wrote it, spaces tidied.</param>
/// <param name="From">The first day; null when it has no beginning or none is known.</param>
/// <param name="To">The last day; null when it has no end or none is known.</param>
public sealed record Timeframe(string Text, DateOnly? From, DateOnly? To)
{
    /// <summary>True when at least one day of this lies in the other.</summary>
    public bool Touches(Timeframe other) =>
        (From is null || other.To is null || From <= other.To) && (To is null || other.From is null || To >= other.From);
}
