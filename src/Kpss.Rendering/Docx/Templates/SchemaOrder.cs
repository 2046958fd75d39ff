using System.Xml.Linq;

namespace Kpss.Rendering.Docx.Templates;

/// <summary>
/// Puts the children of an element into the order that the standard prescribes, each once, and drops those it does not
/// know there. Word forgives what other programs got wrong; validators don't.
/// </summary>
internal static class SchemaOrder
{
    private static readonly Dictionary<string, string[]> Children = new(StringComparer.Ordinal)
    {
        ["styles"] = ["docDefaults", "latentStyles", "style"],
        ["docDefaults"] = ["rPrDefault", "pPrDefault"],
        ["style"] =
        [
            "name", "aliases", "basedOn", "next", "link", "autoRedefine", "hidden", "uiPriority", "semiHidden", "unhideWhenUsed", "qFormat",
            "locked", "personal", "personalCompose", "personalReply", "pPr", "rPr", "tblPr", "trPr", "tcPr", "tblStylePr",
        ],
        ["tblStylePr"] = ["pPr", "rPr", "tblPr", "trPr", "tcPr"],
        ["pPr"] =
        [
            "keepNext", "keepLines", "pageBreakBefore", "framePr", "widowControl", "numPr", "suppressLineNumbers", "pBdr", "shd", "tabs",
            "suppressAutoHyphens", "kinsoku", "wordWrap", "overflowPunct", "topLinePunct", "autoSpaceDE", "autoSpaceDN", "bidi",
            "adjustRightInd", "snapToGrid", "spacing", "ind", "contextualSpacing", "mirrorIndents", "suppressOverlap", "jc",
            "textDirection", "textAlignment", "textboxTightWrap", "outlineLvl",
        ],
        ["rPr"] =
        [
            "rFonts", "b", "bCs", "i", "iCs", "caps", "smallCaps", "strike", "dstrike", "outline", "shadow", "emboss", "imprint", "noProof",
            "snapToGrid", "vanish", "color", "spacing", "w", "kern", "position", "sz", "szCs", "u", "effect", "bdr", "shd",
            "fitText", "vertAlign", "em", "lang", "eastAsianLayout", "specVanish",
        ],
        ["tblPr"] = ["tblStyleRowBandSize", "tblStyleColBandSize", "jc", "tblCellSpacing", "tblInd", "tblBorders", "shd", "tblCellMar"],
        ["tcPr"] = ["tcBorders", "shd", "noWrap", "tcMar", "vAlign"],
        ["pBdr"] = ["top", "left", "bottom", "right", "between", "bar"],
        ["tblBorders"] = ["top", "left", "bottom", "right", "insideH", "insideV"],
        ["tcBorders"] = ["top", "left", "bottom", "right", "insideH", "insideV", "tl2br", "tr2bl"],
        ["tblCellMar"] = ["top", "left", "bottom", "right"],
        ["tcMar"] = ["top", "left", "bottom", "right"],
        ["numbering"] = ["numPicBullet", "abstractNum", "num"],
        ["abstractNum"] = ["nsid", "multiLevelType", "tmpl", "name", "styleLink", "numStyleLink", "lvl"],
        ["lvl"] = ["start", "numFmt", "lvlRestart", "pStyle", "isLgl", "suff", "lvlText", "lvlPicBulletId", "legacy", "lvlJc", "pPr", "rPr"],
        ["num"] = ["abstractNumId", "lvlOverride"],
    };

    private static readonly string[] Repeated = ["style", "tblStylePr", "numPicBullet", "abstractNum", "num", "lvl", "lvlOverride"];

    /// <summary>For the parts whose properties belong to styles or lists; those of paragraphs themselves may hold more.</summary>
    public static void Sort(XElement element)
    {
        foreach (var child in element.Elements().ToArray()) Sort(child);
        if (element.Name.Namespace != WordXml.W || !Children.TryGetValue(element.Name.LocalName, out var order)) return;

        var own = element.Elements().Where(it => it.Name.Namespace == WordXml.W).ToLookup(it => it.Name.LocalName, StringComparer.Ordinal);
        var foreign = element.Elements().Where(it => it.Name.Namespace != WordXml.W).ToArray();
        element.RemoveNodes();
        foreach (var name in order) element.Add(Repeated.Contains(name) ? own[name] : own[name].Take(1));
        element.Add(foreign);
    }
}
