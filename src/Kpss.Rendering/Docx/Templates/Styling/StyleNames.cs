namespace Kpss.Rendering.Docx.Templates.Styling;

/// <summary>
/// What programs call the built-in styles. Word writes the English name in every language; converters, other offices
/// and people who made a style by hand write the one they see.
/// </summary>
internal static class StyleNames
{
    private static readonly Dictionary<string, string[]> Others = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Normal"] = ["Normální", "Standard", "Výchozí styl odstavce"],
        ["Body Text"] = ["Základní text", "Text body", "Textbody", "Tělo textu"],
        ["Quote"] = ["Citát", "Citace", "Quotations", "Block Text"],
        ["Title"] = ["Název", "Název dokumentu"],
        ["Subtitle"] = ["Podnadpis", "Podtitul"],
        ["TOC Heading"] = ["Nadpis obsahu", "Contents Heading"],
        ["List Bullet"] = ["Seznam s odrážkami"],
        ["List Number"] = ["Číslovaný seznam"],
        ["List Continue"] = ["Pokračování seznamu"],
        ["caption"] = ["Titulek"],
        ["header"] = ["Záhlaví"],
        ["footer"] = ["Zápatí"],
        ["Emphasis"] = ["Zdůraznění", "Zvýraznění"],
        ["Strong"] = ["Silné", "Strong Emphasis", "Silné zdůraznění"],
        ["Intense Emphasis"] = ["Zdůraznění – intenzivní", "Zdůraznění intenzivní", "Intenzivní zdůraznění"],
        ["HTML Code"] = ["Kód HTML", "Source Text"],
        ["Hyperlink"] = ["Hypertextový odkaz", "Internet Link", "Internetový odkaz"],
    };

    private static readonly Dictionary<string, string[]> Numbered = new(StringComparer.OrdinalIgnoreCase)
    {
        ["heading"] = ["Nadpis"],
        ["toc"] = ["Obsah", "Contents"],
        ["List Continue"] = ["Pokračování seznamu"],
    };

    /// <summary>Every name that a style may have in place of this one, which comes first.</summary>
    public static IEnumerable<string> Of(string name)
    {
        yield return name;
        foreach (var other in Others.GetValueOrDefault(name) ?? []) yield return other;

        var space = name.LastIndexOf(' ');
        if (space < 0 || !char.IsAsciiDigit(name[^1])) yield break;
        foreach (var other in Numbered.GetValueOrDefault(name[..space]) ?? []) yield return other + name[space..];
    }

    /// <summary>Under which names a style can be found: its own and its aliases, which older files write behind a comma.</summary>
    public static IEnumerable<string> Told(string name, string? aliases) =>
        $"{name},{aliases}".Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
