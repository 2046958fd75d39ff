using Kpss.Documents;
using Kpss.Rendering.Docx.Body;
using Kpss.Rendering.Docx.Package;
using Kpss.Rendering.Docx.Styles;

namespace Kpss.Rendering.Docx.Templates;

/// <summary>What gives Word files their looks: styles, pages, and the parts of the file that belong to them.</summary>
public sealed class WordTemplate
{
    internal const string ContentTypePrefix = "application/vnd.openxmlformats-officedocument.";
    internal const string SettingsType = Word + "settings+xml";
    private const string Word = ContentTypePrefix + "wordprocessingml.";

    internal static readonly TemplatePart OwnFonts = TemplatePart.Asset("word/fontTable.xml", Word + "fontTable+xml", "fontTable.xml");

    /// <summary>The looks of kpss itself.</summary>
    public static readonly WordTemplate BuiltIn = new(
        StyleTable.BuiltIn,
        PageSetup.BuiltIn,
        NumberingFrame.Empty,
        [
            TemplatePart.Styles(() => Asset.Read("styles.xml"), PageSetup.BuiltIn),
            TemplatePart.Asset("word/settings.xml", SettingsType, "settings.xml"),
            OwnFonts,
            TemplatePart.Asset("word/theme/theme1.xml", ContentTypePrefix + "theme+xml", "theme.xml"),
            TemplatePart.Header(StyleTable.BuiltIn),
            TemplatePart.Footer(StyleTable.BuiltIn),
        ],
        [
            new("rIdStyles", "styles", "styles.xml"),
            new("rIdSettings", "settings", "settings.xml"),
            new("rIdFonts", "fontTable", "fontTable.xml"),
            new("rIdTheme", "theme", "theme/theme1.xml"),
            new(PageSetup.HeaderId, "header", "header1.xml"),
            new(PageSetup.FooterId, "footer", "footer1.xml"),
        ]);

    internal WordTemplate(StyleTable styles, PageSetup pages, NumberingFrame numbering, Sequence<TemplatePart> parts, Sequence<Relation> relations)
    {
        Styles = styles;
        Pages = pages;
        Numbering = numbering;
        Parts = parts;
        Relations = relations;
    }

    internal StyleTable Styles { get; }

    internal PageSetup Pages { get; }

    internal NumberingFrame Numbering { get; }

    internal Sequence<TemplatePart> Parts { get; }

    /// <summary>From the main part to its parts.</summary>
    internal Sequence<Relation> Relations { get; }
}
