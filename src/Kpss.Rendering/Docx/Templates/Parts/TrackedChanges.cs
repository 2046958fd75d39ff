using System.Xml.Linq;
using static Kpss.Rendering.Docx.Templates.WordXml;

namespace Kpss.Rendering.Docx.Templates.Parts;

/// <summary>Accepts the tracked changes of a part and drops comments, so that neither former words nor their authors get out.</summary>
internal static class TrackedChanges
{
    private static readonly string[] Kept = ["ins", "moveTo"];

    private static readonly string[] Dropped =
    [
        "del", "moveFrom", "cellIns", "cellMerge", "permStart", "permEnd",
        "commentRangeStart", "commentRangeEnd", "commentReference", "annotationRef",
        "moveFromRangeStart", "moveFromRangeEnd", "moveToRangeStart", "moveToRangeEnd",
        "customXmlInsRangeStart", "customXmlInsRangeEnd", "customXmlDelRangeStart", "customXmlDelRangeEnd",
        "customXmlMoveFromRangeStart", "customXmlMoveFromRangeEnd", "customXmlMoveToRangeStart", "customXmlMoveToRangeEnd",
    ];

    public static void Accept(XElement root)
    {
        DropMarked(root, "trPr", "del");
        DropMarked(root, "tcPr", "cellDel");
        DropEmpty(root, "tr", "tc");
        DropEmpty(root, "tbl", "tr");
        JoinParagraphs(root);
        root.Descendants().Where(IsDropped).Remove();

        // The innermost first: what is unwrapped is copied, and so nothing below it may wait for its turn.
        foreach (var kept in root.Descendants().Where(it => Is(it, Kept)).Reverse().ToArray()) kept.ReplaceWith(kept.Nodes());
    }

    /// <summary>Rows or cells whose properties say that they are deleted.</summary>
    private static void DropMarked(XElement root, string properties, string mark) =>
        root.Descendants(W + properties).Where(it => it.Child(mark) is not null).Select(it => it.Parent).Remove();

    private static void DropEmpty(XElement root, string whole, string part) =>
        root.Descendants(W + whole).Where(it => !it.Descendants(W + part).Any()).Remove();

    /// <summary>A paragraph whose end is deleted goes on in the next one.</summary>
    private static void JoinParagraphs(XElement root)
    {
        foreach (var paragraph in root.Descendants(W + "p").Where(HasDeletedEnd).ToArray())
        {
            if (paragraph.ElementsAfterSelf().FirstOrDefault() is not { } next || next.Name != W + "p") continue;
            var content = paragraph.Nodes().Where(it => it is not XElement { Name.LocalName: "pPr" }).ToArray();
            paragraph.Remove();
            foreach (var node in content) node.Remove();
            if (next.Child("pPr") is { } properties) properties.AddAfterSelf(content);
            else next.AddFirst(content);
        }
    }

    private static bool HasDeletedEnd(XElement paragraph)
    {
        var end = paragraph.Child("pPr").Child("rPr");
        return end.Child("del") is not null || end.Child("moveFrom") is not null;
    }

    private static bool IsDropped(XElement it) =>
        Is(it, Dropped) || (it.Name.Namespace == W && it.Name.LocalName.EndsWith("Change", StringComparison.Ordinal));

    private static bool Is(XElement it, string[] names) => it.Name.Namespace == W && names.Contains(it.Name.LocalName);
}
