using Kpss.Documents.Diagnostics;

namespace Kpss.Planning.Grammar.Shapes;

/// <summary>What a key holds, for hints, completion and the reference pages.</summary>
public enum ValueKind
{
    Text,
    Prose,
    Id,
    Date,
    Flag,
    Timeframe,
    Path,
    List,
    Record,
}

/// <summary>One key of a record of the source format.</summary>
/// <param name="Name">Czech with diacritics; the form without them is accepted too.</param>
public sealed record KeyShape(string Name, ValueKind Kind, Bilingual Help, bool IsRequired = false);
