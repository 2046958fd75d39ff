using System.Globalization;
using Kpss.Documents.Tree;

namespace Kpss.Rendering.Docx.ReadBack;

/// <summary>
/// The bookmark that marks a block in Word. It begins with an underscore, which hides it, and keeps to what survives
/// Word and LibreOffice: 40 characters, letters, digits and underscores.
/// </summary>
public static class BookmarkName
{
    public const string Prefix = "_kp_";

    private const int Longest = 40;
    private const int HashLength = 16;

    public static string Of(BlockKey key)
    {
        // One underscore for a hyphen, two for a slash: keys have neither underscores nor two hyphens in a row, so no two meet.
        var readable = Prefix + key.Path.Replace("/", "__", StringComparison.Ordinal).Replace('-', '_');
        if (readable.Length <= Longest) return readable;

        var hash = TextHash.Fnv(key.Path).ToString("x16", CultureInfo.InvariantCulture);
        return $"{readable.AsSpan(0, Longest - HashLength - 1)}_{hash}";
    }
}
