using Kpss.Cli.Building.Word.Rules;
using Kpss.Documents.Diagnostics;
using Kpss.Rendering.Docx.ReadBack;

namespace Kpss.Cli.Building.Word;

/// <summary>Lines end where they do in Word only when they are set in fonts of the same widths.</summary>
internal static class FontCheck
{
    // Fonts made to the widths of others, as LibreOffice puts them in their place.
    private static readonly Dictionary<string, string> Twins = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Calibri"] = "Carlito",
        ["Cambria"] = "Caladea",
        ["Arial"] = "LiberationSans",
        ["Helvetica"] = "LiberationSans",
        ["ArialNarrow"] = "LiberationSansNarrow",
        ["TimesNewRoman"] = "LiberationSerif",
        ["CourierNew"] = "LiberationMono",
    };

    // Bullets of lists, which nobody asks for by a style.
    private static readonly string[] Signs = ["OpenSymbol", "Symbol", "SymbolMT", "Wingdings"];

    /// <param name="used">Names of fonts in the PDF.</param>
    /// <returns>The reason why the layout differs from Word's; null when it doesn't.</returns>
    public static Bilingual? Find(byte[] docx, IReadOnlyList<string> used)
    {
        var asked = AskedFonts.In(docx);
        foreach (var font in asked)
        {
            if (!HasStandIn(font, used)) return NoPageNumbers.MissingFont(font, Stranger(asked, used));
        }

        return null;
    }

    private static bool HasStandIn(string asked, IReadOnlyList<string> used)
    {
        foreach (var font in used)
        {
            if (IsSame(asked, font)) return true;
        }

        return false;
    }

    /// <summary>The font that nobody asked for; null when a missing one was replaced by one of the others.</summary>
    private static string? Stranger(IReadOnlyList<string> asked, IReadOnlyList<string> used)
    {
        foreach (var font in used)
        {
            if (Array.IndexOf(Signs, font) < 0 && !StandsForAny(font, asked)) return font;
        }

        return null;
    }

    private static bool StandsForAny(string used, IReadOnlyList<string> asked)
    {
        foreach (var font in asked)
        {
            if (IsSame(font, used)) return true;
        }

        return false;
    }

    private static bool IsSame(string asked, string used)
    {
        var (name, family) = (Family(asked), Family(used));
        return string.Equals(name, family, StringComparison.OrdinalIgnoreCase)
            || (Twins.TryGetValue(name, out var twin) && string.Equals(twin, family, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>`Times New Roman` and `TimesNewRomanPS-BoldMT` are both `TimesNewRoman`.</summary>
    private static string Family(string font)
    {
        var family = font.Replace(" ", "", StringComparison.Ordinal);
        var style = family.AsSpan().IndexOfAny('-', ',');
        if (style > 0) family = family[..style];
        foreach (var ending in (string[])["PSMT", "MT", "PS"])
        {
            if (family.Length > ending.Length && family.EndsWith(ending, StringComparison.Ordinal)) return family[..^ending.Length];
        }

        return family;
    }
}
