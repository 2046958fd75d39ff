using System.Globalization;

namespace Kpss.Planning.Sources;

/// <summary>Sums of money as offices write them: `1,2 mil. Kč`, `250 tis.`, `250.000,-`.</summary>
public static class WrittenSum
{
    private static readonly (string Word, decimal Worth)[] Units =
    [
        ("mld.", 1_000_000_000m), ("mld", 1_000_000_000m), ("mil.", 1_000_000m), ("mil", 1_000_000m),
        ("milion", 1_000_000m), ("milionu", 1_000_000m), ("miliony", 1_000_000m), ("milionů", 1_000_000m), ("tis.", 1_000m), ("tis", 1_000m), ("tisíc", 1_000m),
    ];

    /// <returns>The sum in crowns with spaces between its thousands; null for any other text.</returns>
    public static string? InCrowns(string text)
    {
        var written = text.Trim().TrimEnd('č').TrimEnd('K').Trim().Replace("\u00A0", " ", StringComparison.Ordinal);
        if (written.EndsWith(",-", StringComparison.Ordinal) || written.EndsWith(",–", StringComparison.Ordinal) || written.EndsWith(",--", StringComparison.Ordinal))
            return Whole(written.TrimEnd('-', '–', ','));

        foreach (var (word, worth) in Units)
        {
            if (!written.EndsWith(word, StringComparison.OrdinalIgnoreCase)) continue;
            var number = written[..^word.Length].Trim().Replace(',', '.');
            return decimal.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) && value * worth is var sum && sum == decimal.Truncate(sum)
                ? Grouped(sum)
                : null;
        }

        return null;
    }

    /// <summary>With a dash for the hellers a point can only group thousands.</summary>
    private static string? Whole(string text) =>
        decimal.TryParse(text.Replace(".", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal), NumberStyles.None, CultureInfo.InvariantCulture, out var sum) ? Grouped(sum) : null;

    private static string Grouped(decimal sum) => sum.ToString("#,0", CultureInfo.InvariantCulture).Replace(',', ' ');
}
