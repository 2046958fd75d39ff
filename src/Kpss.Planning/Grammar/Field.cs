using Kpss.Documents;
using Kpss.Documents.Diagnostics;

namespace Kpss.Planning.Grammar;

/// <summary>A field of an item.</summary>
/// <param name="Key">As the sources write it, such as `cílová_skupina`.</param>
/// <param name="Label">As it is printed; null when the value is printed without one.</param>
/// <param name="Levels">Keys of the levels on whose items the field may stand; empty for all that carry a card.</param>
/// <param name="RequiredOn">Keys of the levels where it must stand.</param>
/// <param name="DefaultsToPeriod">True when the plan's period is meant where nothing is written.</param>
/// <param name="Replaces">Keys of the fields that this one holds in one, such as rationale and description.</param>
/// <param name="Choice">The values of an enumeration; empty for other types.</param>
public sealed record Field(
    string Key,
    string? Label,
    FieldType Type,
    Sequence<string> Levels,
    Sequence<string> RequiredOn,
    bool DefaultsToPeriod,
    Sequence<string> Replaces,
    bool IsPrinted,
    FieldLook Look,
    Sequence<FieldChoice> Choice,
    string Help,
    SourceSpan Place)
{
    /// <summary>The key as a part of ids: `cilova-skupina`.</summary>
    public string Id { get; } = Sources.Words.ToId(Key);

    /// <summary>True for an enumeration whose values say how far an item is.</summary>
    public bool IsFulfilment
    {
        get
        {
            foreach (var choice in Choice.AsSpan())
            {
                if (choice.State is not null) return true;
            }

            return false;
        }
    }

    public bool MayStandOn(Level level) => Levels.Count == 0 ? level.MayCarryCard : Contains(Levels, level.Key);

    public bool IsRequiredOn(Level level) => Contains(RequiredOn, level.Key);

    private static bool Contains(Sequence<string> keys, string key)
    {
        foreach (var candidate in keys.AsSpan())
        {
            if (candidate == key) return true;
        }

        return false;
    }
}

/// <summary>How a field is printed.</summary>
public enum FieldLook
{
    /// <summary>A row of the item's card.</summary>
    Card,

    /// <summary>Prose right under the item's heading, without its label.</summary>
    Text,

    /// <summary>Under a heading of its own.</summary>
    Heading,
}
