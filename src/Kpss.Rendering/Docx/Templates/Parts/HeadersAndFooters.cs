using System.Xml.Linq;
using Kpss.Rendering.Docx.Templates.Archive;
using static Kpss.Rendering.Docx.Templates.WordXml;

namespace Kpss.Rendering.Docx.Templates.Parts;

/// <param name="Kind">header or footer.</param>
/// <param name="Pages">default, first or even.</param>
/// <param name="Source">The template's part.</param>
internal sealed record RunningPart(string Kind, string Pages, string Source, XDocument Content)
{
    private static readonly string[] Visible = ["drawing", "pict", "object", "fldSimple", "instrText"];

    public bool IsEmpty => !Content.Descendants(W + "t").Any(it => !string.IsNullOrWhiteSpace(it.Value)) && !Content.Descendants().Any(IsVisible);

    public bool CountsPages => Content.Descendants(W + "instrText").Select(it => it.Value)
        .Concat(Content.Descendants(W + "fldSimple").Select(it => it.Get("instr") ?? ""))
        .Any(it => it.Contains("PAGE", StringComparison.OrdinalIgnoreCase));

    private static bool IsVisible(XElement it) => it.Name.Namespace == W && Visible.Contains(it.Name.LocalName);
}

/// <summary>Finds what stands above and below the pages of the last section.</summary>
internal static class HeadersAndFooters
{
    private static readonly string[] Kinds = ["header", "footer"];
    private static readonly string[] PagesInOrder = ["default", "first", "even"];

    public static IReadOnlyList<RunningPart> Read(TemplatePackage package, XDocument main)
    {
        var relations = package.RelationsOf(package.MainPart).ToLookup(it => it.Id, StringComparer.Ordinal);
        var found = new List<RunningPart>();
        foreach (var kind in Kinds)
        {
            foreach (var pages in PagesInOrder)
            {
                // A section without a header has that of the section before it.
                var reference = Sections.Of(main).Elements(W + (kind + "Reference")).LastOrDefault(it => (it.Get("type") ?? "default") == pages);
                if (relations[(string?)reference?.Attribute(R + "id") ?? ""].FirstOrDefault() is not { IsOutside: false } relation) continue;
                var source = PartNames.Resolve(package.MainPart, relation.Target);
                if (package.Has(source)) found.Add(new(kind, pages, source, package.Xml(source)));
            }
        }

        return found;
    }
}
