using System.Xml.Linq;
using static Kpss.Rendering.Docx.Templates.WordXml;

namespace Kpss.Rendering.Docx.Templates.Parts;

/// <summary>
/// Leaves of fields and links that lead to what stayed in the template – bookmarks, properties, other files – just what
/// they showed last: Word would print an error in their place.
/// </summary>
internal static class FieldCleaning
{
    /// <summary>Those that need nothing but the document.</summary>
    private static readonly string[] SelfContained =
    [
        "PAGE", "NUMPAGES", "SECTION", "SECTIONPAGES", "TITLE", "SUBJECT", "AUTHOR", "KEYWORDS", "FILENAME", "DATE", "TIME",
        "CREATEDATE", "SAVEDATE", "STYLEREF", "IF", "=", "QUOTE", "SYMBOL", "EQ", "ADVANCE", "LISTNUM", "SEQ",
    ];

    private static readonly string[] KnownProperties = ["Title", "Subject", "Author", "Keywords"];

    public static void Clean(XElement root)
    {
        root.Descendants().Attributes(W + "dirty").Remove();
        var bookmarks = root.Descendants(W + "bookmarkStart").Select(it => it.Get("name")).OfType<string>().ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var field in Field.In(root).Where(it => !Works(it, bookmarks))) Freeze(field);
        foreach (var link in root.Descendants(W + "hyperlink").Where(it => IsLost(it, bookmarks)).Reverse().ToArray()) link.ReplaceWith(link.Nodes());
    }

    private static bool Works(Field field, HashSet<string> bookmarks) => field.Kind switch
    {
        "DOCPROPERTY" => KnownProperties.Contains(field.Argument, StringComparer.OrdinalIgnoreCase),
        "REF" or "PAGEREF" or "NOTEREF" => bookmarks.Contains(field.Argument),
        "HYPERLINK" => !field.Argument.StartsWith('\\'),
        "" => true,
        var kind => kind.StartsWith('=') || SelfContained.Contains(kind),
    };

    private static void Freeze(Field field)
    {
        // A part of the code may be gone with a field around it.
        foreach (var element in field.Code.Where(it => it.Parent is not null))
        {
            if (element.Name == W + "fldSimple") element.ReplaceWith(element.Elements().Where(it => it.Name != W + "fldData"));
            else element.Remove();
        }
    }

    private static bool IsLost(XElement link, HashSet<string> bookmarks) =>
        link.Attribute(R + "id") is null && link.Get("anchor") is { } anchor && !bookmarks.Contains(anchor);
}
