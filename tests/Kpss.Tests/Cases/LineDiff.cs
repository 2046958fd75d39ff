using System.Globalization;
using System.Text;

namespace Kpss.Tests.Cases;

/// <summary>
/// Shows where two texts part, for people. After a difference it goes on at the nearest line that both share,
/// which is linear and good enough to read; it proves nothing about the shortest difference.
/// </summary>
internal static class LineDiff
{
    private const int LookAhead = 200;
    private const int MostLines = 60;

    /// <param name="expected">Null where nothing was expected.</param>
    public static string Of(string? expected, string actual)
    {
        var left = expected?.Split('\n') ?? [];
        var right = actual.Split('\n');
        var shown = new List<string>();
        int l = 0, r = 0;
        while (l < left.Length || r < right.Length)
        {
            if (l < left.Length && r < right.Length && left[l] == right[r])
            {
                l++;
                r++;
                continue;
            }

            if (shown.Count >= MostLines) break;
            var (skipLeft, skipRight) = NextMeeting(left, l, right, r);
            shown.Add(string.Create(CultureInfo.InvariantCulture, $"  line {l + 1}:"));
            for (var i = 0; i < skipLeft; i++) shown.Add("  - " + Visible(left[l++]));
            for (var i = 0; i < skipRight; i++) shown.Add("  + " + Visible(right[r++]));
        }

        var text = new StringBuilder();
        foreach (var line in shown.Take(MostLines)) text.Append(line).Append('\n');
        if (shown.Count >= MostLines) text.Append("  … more differences in the received file\n");
        return text.ToString();
    }

    private static (int Left, int Right) NextMeeting(string[] left, int l, string[] right, int r)
    {
        for (var distance = 1; distance <= LookAhead; distance++)
        {
            for (var skip = 0; skip <= distance; skip++)
            {
                if (Meet(left, l + skip, right, r + distance - skip)) return (skip, distance - skip);
            }
        }

        return (Math.Min(LookAhead, left.Length - l), Math.Min(LookAhead, right.Length - r));
    }

    private static bool Meet(string[] left, int l, string[] right, int r) =>
        (l == left.Length && r == right.Length)
        || (l < left.Length && r < right.Length && left[l] == right[r]);

    /// <summary>Characters that look like a plain space or like nothing are shown by name: half of the typography is about them.</summary>
    private static string Visible(string line) => line
        .Replace("\u00a0", "⍽", StringComparison.Ordinal)
        .Replace("\r", "␍", StringComparison.Ordinal)
        .Replace("\u00ad", "{SHY}", StringComparison.Ordinal)
        .Replace("\u200b", "{ZWSP}", StringComparison.Ordinal);
}
