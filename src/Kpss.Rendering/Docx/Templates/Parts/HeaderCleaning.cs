using System.Xml.Linq;
using Kpss.Rendering.Docx.Templates.Styling;
using static Kpss.Rendering.Docx.Templates.WordXml;

namespace Kpss.Rendering.Docx.Templates.Parts;

/// <summary>Takes out of a header or footer what is past and what refers to something that the document doesn't have.</summary>
internal static class HeaderCleaning
{
    private static readonly XNamespace Compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";

    /// <summary>Where title and author are stored; a header that shows these shows those of the document.</summary>
    private static readonly string[] StoresOfProperties =
        ["{6C3C8BC8-F283-45AE-878A-BAB7291924A1}", "{6668398D-A668-4E3E-A5EB-62B293D839F1}"];

    public static void Clean(XElement header, StyleBook styles, NumberingBook numbering)
    {
        TrackedChanges.Accept(header);
        FieldCleaning.Clean(header);
        var ids = styles.Styles.Select(StyleBook.IdOf).ToHashSet(StringComparer.Ordinal);
        header.Descendants().Where(it => IsStyle(it) && !ids.Contains(it.Val() ?? "")).Remove();
        header.Descendants(W + "numPr").Where(it => !numbering.Has(it.Child("numId").Val())).Remove();
        header.Descendants().Where(it => it.Name.LocalName == "dataBinding" && !StoresOfProperties.Contains(it.Get("storeItemID"))).Remove();
        header.Descendants(W + "proofErr").Remove();
        ForgetCursor(header);
        DropPicturesOfWord2007(header);
    }

    /// <summary>Where the cursor stood last is a bookmark to Word; its number may be one of the document's.</summary>
    private static void ForgetCursor(XElement header)
    {
        var starts = header.Descendants(W + "bookmarkStart").Where(it => it.Get("name") == "_GoBack").ToArray();
        var ids = starts.Select(it => it.Get("id")).ToHashSet(StringComparer.Ordinal);
        header.Descendants(W + "bookmarkEnd").Where(it => ids.Contains(it.Get("id"))).Remove();
        starts.Remove();
    }

    /// <summary>
    /// What a drawing falls back to is for Word 2007, which nobody asks for any more, and LibreOffice writes it in a way
    /// that breaks the standard.
    /// </summary>
    private static void DropPicturesOfWord2007(XElement header) =>
        header.Descendants(Compatibility + "Fallback").Where(it => it.Parent?.Element(Compatibility + "Choice") is not null).Remove();

    private static bool IsStyle(XElement it) => it.Name == W + "pStyle" || it.Name == W + "rStyle" || it.Name == W + "tblStyle";
}
