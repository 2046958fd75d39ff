using Kpss.Documents;

namespace Kpss.Planning.Sources;

/// <summary>
/// The order of Czech alphabetical lists by ČSN 97 6030: č, ch, ř, š and ž are letters of their own; other marks and
/// capitals decide only between what is equal without them; words count one by one, digits stand behind letters.
/// The program runs without ICU, so the machine's own order is no help.
/// </summary>
public static class CzechOrder
{
    public static Sequence<T> Sorted<T>(IReadOnlyList<T> items, Func<T, string> nameOf)
    {
        T[] sorted = [.. items];
        var keys = new CzechOrderKey[sorted.Length];
        for (var at = 0; at < keys.Length; at++) keys[at] = CzechOrderKey.Of(nameOf(sorted[at]));
        Array.Sort(keys, sorted);
        return Sequence.Of<T>(sorted);
    }
}
