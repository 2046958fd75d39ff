using System.Xml.Linq;
using static Kpss.Rendering.Docx.Templates.WordXml;

namespace Kpss.Rendering.Docx.Templates.Parts;

/// <summary>
/// The settings that decide how pages look come from the template; those that belong to one file or one person stay
/// there: protection, mail merge, tracked changes, the path of a template.
/// </summary>
internal static class SettingsMerge
{
    private const string Office = "http://schemas.microsoft.com/office/word";
    private const string Mode = "compatibilityMode";

    private static readonly string[] Order =
    [
        "zoom", "embedTrueTypeFonts", "embedSystemFonts", "saveSubsetFonts", "mirrorMargins", "alignBordersAndEdges",
        "bordersDoNotSurroundHeader", "bordersDoNotSurroundFooter", "gutterAtTop", "defaultTabStop", "autoHyphenation",
        "consecutiveHyphenLimit", "hyphenationZone", "doNotHyphenateCaps", "evenAndOddHeaders", "characterSpacingControl",
        "compat", "themeFontLang", "clrSchemeMapping", "decimalSymbol", "listSeparator",
    ];

    private static readonly string[] AlwaysOwn = ["zoom", "compat", "themeFontLang", "decimalSymbol", "listSeparator"];

    public static string Merge(XElement? template, XElement own)
    {
        var settings = new XElement(own.Name, new XAttribute(XNamespace.Xmlns + "w", W.NamespaceName));
        foreach (var name in Order)
        {
            var chosen = AlwaysOwn.Contains(name) ? own.Child(name) : template.Child(name) ?? own.Child(name);
            if (chosen is not null) settings.Add(new XElement(chosen));
        }

        if (template.Child("compat") is { } compat) settings.Child("compat")!.ReplaceWith(Compatible(compat, own.Child("compat")!));
        return WordMarkup.Declaration + settings.ToString(SaveOptions.DisableFormatting);
    }

    /// <summary>The template's ways of laying out, in the mode of present Word: an older one would show in its title bar.</summary>
    private static XElement Compatible(XElement template, XElement own)
    {
        var ways = template.Elements().Where(it => it.Name.Namespace == W && it.Name.LocalName != "compatSetting");
        var known = Settings(template).Where(it => it.Get("name") != Mode && it.Get("uri") == Office).ToArray();
        var names = known.Select(it => it.Get("name")).ToHashSet(StringComparer.Ordinal);
        return new(W + "compat", ways, known, Settings(own).Where(it => !names.Contains(it.Get("name"))));
    }

    private static IEnumerable<XElement> Settings(XElement compat) => compat.Elements(W + "compatSetting");
}
