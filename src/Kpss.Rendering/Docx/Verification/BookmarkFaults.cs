using System.Xml.Linq;
using Kpss.Rendering.Docx.ReadBack;

namespace Kpss.Rendering.Docx.Verification;

/// <summary>Bookmarks that share a name or an id, and links inside the document that lead to none.</summary>
internal static class BookmarkFaults
{
    // What Word itself takes for a place.
    private const string Top = "_top";

    private static readonly XNamespace W = WordPart.W;

    public static IEnumerable<WordFault> In(WordFile file)
    {
        var starts = file.Texts.SelectMany(part => part.Xml.Descendants(W + "bookmarkStart")).ToArray();
        var names = starts.Select(NameOf).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return [.. TwiceIn(file), .. LinksIn(file, names), .. FieldsIn(file, names)];
    }

    private static IEnumerable<WordFault> TwiceIn(WordFile file)
    {
        var starts = file.Texts.SelectMany(part => part.Xml.Descendants(W + "bookmarkStart").Select(it => new Found(part, it))).ToArray();
        var sameName = starts.GroupBy(it => NameOf(it.Element), StringComparer.OrdinalIgnoreCase).SelectMany(group => group.Skip(1));
        var sameId = starts.GroupBy(it => it.Element.Attribute(W + "id")?.Value ?? "", StringComparer.Ordinal).SelectMany(group => group.Skip(1));
        return sameName.Concat(sameId).Select(it => it.Part.Fault(
            FaultKind.Dangling,
            it.Element,
            $"záložka „{NameOf(it.Element)}“ má jméno nebo číslo jiné záložky",
            $"the bookmark “{NameOf(it.Element)}” has the name or the id of another"));
    }

    private static IEnumerable<WordFault> LinksIn(WordFile file, HashSet<string> names) =>
        from part in file.Texts
        from link in part.Xml.Descendants(W + "hyperlink")
        let target = link.Attribute(W + "anchor")?.Value
        where target is not null && link.Attribute(WordPart.R + "id") is null && target != Top && !names.Contains(target)
        select part.Fault(FaultKind.Dangling, link, $"odkaz vede na záložku „{target}“, která tu není", $"a link leads to the bookmark “{target}”, which isn't there");

    private static IEnumerable<WordFault> FieldsIn(WordFile file, HashSet<string> names) =>
        from part in file.Texts
        from field in part.Xml.Descendants(W + "instrText")
        let words = field.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries)
        where words is ["PAGEREF" or "REF", ..] && words.Length > 1 && !names.Contains(words[1].Trim('"'))
        select part.Fault(FaultKind.Dangling, field, $"pole ukazuje na záložku „{words[1]}“, která tu není", $"a field points to the bookmark “{words[1]}”, which isn't there");

    private static string NameOf(XElement bookmark) => bookmark.Attribute(W + "name")?.Value ?? "";

    private sealed record Found(WordPart Part, XElement Element);
}
