using System.Globalization;

namespace Kpss.Rendering.Docx.ReadBack;

/// <summary>
/// Tells whether a text was changed since it was built: FNV-1a, 64 bits, over UTF-16 units with no-break spaces taken
/// for spaces. No secret hangs on it, and a cryptographic hash would load a native library into every build.
/// </summary>
public static class TextHash
{
    private const ulong Basis = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    public static string Of(string text) => Fnv(text).ToString("x16", CultureInfo.InvariantCulture);

    public static string Of(ReadOnlySpan<byte> bytes)
    {
        var hash = Basis;
        foreach (var unit in bytes) hash = (hash ^ unit) * Prime;
        return hash.ToString("x16", CultureInfo.InvariantCulture);
    }

    internal static ulong Fnv(string text)
    {
        var hash = Basis;
        foreach (var unit in text) hash = (hash ^ (unit == '\u00A0' ? ' ' : unit)) * Prime;
        return hash;
    }
}
