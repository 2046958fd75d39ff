using Kpss.Documents;
using Kpss.Planning.Sources;

namespace Kpss.Planning.Grammar;

/// <summary>The levels and fields of a plan: data that a town writes, not code.</summary>
/// <param name="AllowsCardsOnSeveralLevels">True when an item may carry a card above other items that carry cards.</param>
public sealed record PlanGrammar(Sequence<Level> Levels, Sequence<Field> Fields, bool AllowsCardsOnSeveralLevels)
{
    public Level? Level(string key)
    {
        var folded = Words.Fold(key);
        foreach (var level in Levels.AsSpan())
        {
            if (Words.Fold(level.Key) == folded) return level;
        }

        return null;
    }

    public Field? Field(string key)
    {
        var folded = Words.Fold(key);
        foreach (var field in Fields.AsSpan())
        {
            if (Words.Fold(field.Key) == folded) return field;
        }

        return null;
    }

    /// <summary>True when items of the lower level may lie right under the upper one.</summary>
    public bool MayLieUnder(Level lower, Level? upper)
    {
        for (var depth = lower.Depth - 1; depth > (upper?.Depth ?? -1); depth--)
        {
            if (!Levels[depth].IsOptional) return false;
        }

        return upper is null || upper.Depth < lower.Depth;
    }
}
