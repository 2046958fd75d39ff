using Kpss.Planning.Repair.Shapes;
using Kpss.Planning.Syntax.Yaml;

namespace Kpss.Planning.Repair.Layout;

/// <summary>In which order the entries of a record should stand.</summary>
internal static class KeyRanks
{
    /// <returns>The indexes of the entries in their new order. An unknown key stays behind the key that it follows.</returns>
    public static int[] Order(ShapedRecord record)
    {
        var entries = record.Node.Entries;
        var ranks = new int[entries.Count];
        var order = new int[entries.Count];
        for (var i = 0; i < ranks.Length; i++)
        {
            ranks[i] = record.Keys.Find(entries[i])?.Rank ?? (i > 0 ? ranks[i - 1] : -1);
            order[i] = i;
        }

        Array.Sort(order, (left, right) => ranks[left] != ranks[right] ? ranks[left].CompareTo(ranks[right]) : left.CompareTo(right));
        return order;
    }

    public static bool IsInOrder(ShapedRecord record)
    {
        var order = Order(record);
        for (var i = 0; i < order.Length; i++)
        {
            if (order[i] != i) return false;
        }

        return true;
    }
}
