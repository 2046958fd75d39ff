using Kpss.Documents.Tree;

namespace Kpss.Rendering.Docx;

/// <summary>On which page each section begins, as pages print it. Only a layout engine knows.</summary>
/// <param name="pages">The printed number by the path of the section's key.</param>
public sealed class PageNumbers(IReadOnlyDictionary<string, string> pages)
{
    /// <summary>Null for a section that nobody found a page of.</summary>
    public string? Of(BlockKey section) => pages.GetValueOrDefault(section.Path);
}
