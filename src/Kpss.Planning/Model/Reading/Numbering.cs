using Kpss.Planning.Grammar;

namespace Kpss.Planning.Model.Reading;

/// <summary>Gives every item its number: the one that history pinned, else the next of its count.</summary>
internal sealed class Numbering
{
    private readonly Dictionary<object, Dictionary<string, int>> _counts = [];

    public void Number(IEnumerable<DraftItem> siblings)
    {
        foreach (var item in siblings)
        {
            if (item.Level.Number is { } pattern) item.Number = NumberOf(item, pattern);
            Number(item.Children);
        }
    }

    private ItemNumber NumberOf(DraftItem item, NumberPattern pattern)
    {
        var scope = (object?)item.NumberingScope ?? this;
        if (!_counts.TryGetValue(scope, out var counts)) _counts.Add(scope, counts = []);
        var next = counts.GetValueOrDefault(item.Level.Key) + 1;
        var expected = pattern.Print(next, item.NumberOfAncestor);
        if (item.WrittenNumber is not { } written)
        {
            counts[item.Level.Key] = next;
            return new(expected, next, expected);
        }

        var ordinal = pattern.Match(written, item.NumberOfAncestor);
        if (ordinal is null) return new(written, null, expected);
        counts[item.Level.Key] = ordinal.Value;
        return new(pattern.Print(ordinal.Value, item.NumberOfAncestor), ordinal, expected);
    }
}
