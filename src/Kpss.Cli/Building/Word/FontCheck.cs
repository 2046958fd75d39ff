using Kpss.Cli.Building.Word.Rules;
using Kpss.Documents.Diagnostics;

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

    // Bullets of lists: whatever draws them, they stand in a space of their own.
    private static readonly string[] Signs = ["OpenSymbol", "Symbol", "SymbolMT", "Wingdings"];

    /// <param name="used">Names of fonts in the PDF.</param>
    /// <returns>The reason why the layout differs from Word's; null when it doesn't.</returns>
    public static Bilingual? Find(byte[] docx, IReadOnlyList<string> used)
    {
        var theme = WordParts.Read(docx, "theme1.xml");
        var styles = WordParts.Read(docx, "styles.xml");
        List<string> asked =
        [
            .. DefaultFonts(styles, theme),
            .. WordParts.Between(theme, "<a:latin typeface=\"", "\""),
            .. WordParts.Between(styles, "w:ascii=\"", "\""),
            .. WordParts.Between(styles, "w:hAnsi=\"", "\""),
        ];
        if (asked.Count == 0) return null;
        foreach (var font in used)
        {
            if (!Stands(font, asked) && Array.IndexOf(Signs, font) < 0) return NoPageNumbers.ForeignFont(asked[0], font);
        }

        return used.Count == 0 || Contains(used, asked[0]) ? null : NoPageNumbers.ForeignFont(asked[0], used[0]);
    }

    /// <summary>The font of plain text.</summary>
    private static List<string> DefaultFonts(string styles, string theme)
    {
        if (WordParts.Between(styles, "<w:docDefaults>", "</w:docDefaults>") is [var defaults]
            && WordParts.Between(defaults, "w:ascii=\"", "\"") is [var own, ..]) return [own];
        return WordParts.Between(theme, "<a:minorFont>", "</a:minorFont>") is [var minor]
            ? WordParts.Between(minor, "<a:latin typeface=\"", "\"")
            : [];
    }

    private static bool Stands(string used, List<string> asked)
    {
        foreach (var font in asked)
        {
            if (IsSame(font, used)) return true;
        }

        return false;
    }

    private static bool Contains(IReadOnlyList<string> used, string asked)
    {
        foreach (var font in used)
        {
            if (IsSame(asked, font)) return true;
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
