using System.Xml.Linq;
using Kpss.Documents.Tree;
using Kpss.Rendering.Docx.Body;
using Kpss.Rendering.Docx.Styles;

namespace Kpss.Rendering.Docx.Templates.Parts;

/// <summary>
/// Puts headers and footers on the pages: those of the template; ours where it has none at all, and at least our
/// footer where its pages would have no numbers.
/// </summary>
internal sealed class RunningParts(PartCollection parts, StyleTable styles)
{
    private readonly Dictionary<string, string> _names = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>True when no page but perhaps the first will tell its number, for the template has another footer.</summary>
    public static bool LackNumbers(IReadOnlyList<RunningPart> found) =>
        !OwnFooterIsWanted(found) && !found.Any(part => part.NumbersPages);

    /// <param name="found">Cleaned of what the document doesn't have.</param>
    public PageSetup Put(PageSetup pages, IReadOnlyList<RunningPart> found, bool hasEvenPages)
    {
        var own = OwnFooterIsWanted(found);
        var references = found.Where(part => !own || part.Kind != "footer").Select(Put).ToList();
        if (own) references.AddRange(PutFooter(hasEvenPages));
        if (found.Count > 0) return pages with { Before = string.Concat(references) };

        parts.Add(TemplatePart.Header(styles), PageSetup.HeaderId, "header");
        references.Insert(0, PageSetup.Reference("header", "default", PageSetup.HeaderId));
        return pages with { Before = string.Concat(references), HasTitlePage = true };
    }

    private static bool OwnFooterIsWanted(IReadOnlyList<RunningPart> found) =>
        found.All(part => part.Kind == "header" || part.IsEmpty) && !found.Any(part => part.NumbersPages);

    private string Put(RunningPart part)
    {
        var id = $"rIdTemplate{char.ToUpperInvariant(part.Kind[0])}{part.Kind[1..]}{char.ToUpperInvariant(part.Pages[0])}{part.Pages[1..]}";
        parts.Relate(NameOf(part), id, part.Kind);
        return PageSetup.Reference(part.Kind, part.Pages, id);
    }

    /// <summary>One part may be on several kinds of pages.</summary>
    private string NameOf(RunningPart part)
    {
        if (_names.TryGetValue(part.Source, out var known)) return known;
        var name = $"word/{part.Kind}{WordXml.Invariant(_names.Keys.Count + 1)}.xml";
        _names.Add(part.Source, name);
        parts.Copy(part.Source, name, XmlBytes.Of(part.Content));
        return name;
    }

    private IEnumerable<string> PutFooter(bool hasEvenPages)
    {
        parts.Add(TemplatePart.Footer(styles), PageSetup.FooterId, "footer");
        yield return PageSetup.Reference("footer", "default", PageSetup.FooterId);
        if (hasEvenPages) yield return PageSetup.Reference("footer", "even", PageSetup.FooterId);
    }
}
