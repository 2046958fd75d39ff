using System.Globalization;

namespace Kpss.Planning.Compose;

/// <summary>Numbers as Czech prints them: `1 250 000`, `0,75`.</summary>
internal static class CzechNumbers
{
    public static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;

    private static readonly NumberFormatInfo Format = new()
    {
        NumberGroupSeparator = "\u00A0",
        NumberDecimalSeparator = ",",
        NumberGroupSizes = [3],
    };

    public static string Print(decimal number) => number.ToString("#,##0.####", Format);

    /// <summary>Hellers have two digits or none.</summary>
    public static string PrintMoney(decimal amount) => amount.ToString(amount == decimal.Truncate(amount) ? "#,##0" : "#,##0.00", Format);

    /// <summary>`43 %`, rounded half up.</summary>
    public static string PrintShare(int part, int whole) => $"{(200 * part + whole) / (2 * whole)}\u00A0%";
}
