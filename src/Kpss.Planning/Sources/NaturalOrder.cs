namespace Kpss.Planning.Sources;

/// <summary>Ordinal order in which numbers count as numbers: `2-…` before `10-…`. A file comes before its copies: `pece.yaml` before `pece – kopie.yaml`.</summary>
public sealed class NaturalOrder : IComparer<string>
{
    private const char EndOfName = '.';

    public static readonly NaturalOrder Instance = new();

    public static string[] Sorted(IReadOnlyList<string> names)
    {
        string[] sorted = [.. names];
        Array.Sort(sorted, Instance);
        return sorted;
    }

    public int Compare(string? x, string? y)
    {
        if (x is null || y is null) return string.CompareOrdinal(x, y);

        int i = 0, j = 0;
        while (i < x.Length && j < y.Length)
        {
            if (char.IsAsciiDigit(x[i]) && char.IsAsciiDigit(y[j]))
            {
                var left = Digits(x, ref i);
                var right = Digits(y, ref j);
                if (left.Length != right.Length) return left.Length.CompareTo(right.Length);
                for (var at = 0; at < left.Length; at++)
                {
                    if (left[at] != right[at]) return left[at].CompareTo(right[at]);
                }

                continue;
            }

            if (x[i] != y[j]) return x[i] == EndOfName ? -1 : y[j] == EndOfName ? 1 : x[i].CompareTo(y[j]);
            i++;
            j++;
        }

        var rest = (x.Length - i).CompareTo(y.Length - j);
        return rest != 0 ? rest : string.CompareOrdinal(x, y);
    }

    private static ReadOnlySpan<char> Digits(string text, ref int at)
    {
        var start = at;
        while (at < text.Length && char.IsAsciiDigit(text[at])) at++;
        return text.AsSpan(start, at - start).TrimStart('0');
    }
}
