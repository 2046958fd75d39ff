using System.Globalization;

namespace Kpss.Rendering.Docx.ReadBack;

/// <summary>
/// Tells whether a text was changed since it was built: FNV-1a, 64 bits, over UTF-16 units with no-break spaces taken
/// for spaces. No secret hangs on it, and a cryptographic hash would load a native library into every build.
/// </summary>
public static class TextHash
{
    public static string Of(string text) => Fnv(text).ToString("x16", CultureInfo.InvariantCulture);

    internal static ulong Fnv(string text)
    {
        var hash = 14695981039346656037UL;
        foreach (var unit in text) hash = (hash ^ (unit == '\u00A0' ? ' ' : unit)) * 1099511628211UL;
        return hash;
    }
}
