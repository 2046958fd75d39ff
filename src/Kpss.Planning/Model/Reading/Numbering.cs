using Kpss.Planning.Grammar;

namespace Kpss.Planning.Model.Reading;

/// <summary>Gives every item its number: the one that history pinned, else the next of its count.</summary>
internal sealed class Numbering
{
    private readonly Dictionary<object, Dictionary<string, Count>> _counts = [];
    private int _number;

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
        var count = CountOf(item);
        item.NumberCount = count.Number;
        var expected = pattern.Print(count.Last + 1, item.NumberOfAncestor);
        if (item.WrittenNumber is not { } written)
        {
            count.Last++;
            return new(expected, count.Last, expected);
        }

        var ordinal = pattern.Match(written, item.NumberOfAncestor);
        if (ordinal is null)
        {
            // The numbers that messages propose for those behind it count on.
            count.Last++;
            return new(written, null, expected);
        }

        count.Last = ordinal.Value;
        return new(pattern.Print(ordinal.Value, item.NumberOfAncestor), ordinal, expected);
    }

    private Count CountOf(DraftItem item)
    {
        var scope = (object?)item.NumberingScope ?? this;
        if (!_counts.TryGetValue(scope, out var counts)) _counts.Add(scope, counts = []);
        if (!counts.TryGetValue(item.Level.Key, out var count)) counts.Add(item.Level.Key, count = new(_number++));
        return count;
    }

    private sealed class Count(int number)
    {
        public int Number { get; } = number;

        /// <summary>The ordinal given out last.</summary>
        public int Last { get; set; }
    }
}
