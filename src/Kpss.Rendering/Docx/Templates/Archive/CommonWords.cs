using System.Xml.Linq;
using static Kpss.Rendering.Docx.Templates.WordXml;

namespace Kpss.Rendering.Docx.Templates.Archive;

/// <summary>
/// Where the strict form of the standard says start and end, the common one says left and right. LibreOffice mixes the
/// two, and validators mind.
/// </summary>
internal static class CommonWords
{
    private static readonly string[] Alignments = ["jc", "lvlJc", "tab"];
    private static readonly string[] SidesOf = ["tblBorders", "tcBorders", "tblCellMar", "tcMar"];

    public static void Put(XElement root)
    {
        foreach (var element in root.DescendantsAndSelf().Where(it => it.Name.Namespace == W))
        {
            var name = element.Name.LocalName;
            if (Alignments.Contains(name) && Common(element.Val()) is { } side) element.SetAttributeValue(W + "val", side);
            if (name == "ind") Rename(element);
            if (SidesOf.Contains(element.Parent?.Name.LocalName) && Common(name) is { } common) element.Name = W + common;
            if (name == "charset") element.SetAttributeValue(W + "characterSet", null);
        }
    }

    private static void Rename(XElement indent)
    {
        foreach (var side in new[] { "start", "end" })
        {
            if (indent.Get(side) is not { } length) continue;
            indent.SetAttributeValue(W + side, null);
            indent.SetAttributeValue(W + Common(side)!, length);
        }
    }

    private static string? Common(string? side) => side switch
    {
        "start" => "left",
        "end" => "right",
        _ => null,
    };
}
