using Kpss.Documents.Tree;

namespace Kpss.Rendering.Docx;

/// <summary>On which page each section begins, as pages print it. Only a layout engine knows.</summary>
/// <param name="layout">The mark of the content that was laid out, so that a later build of the same needn't lay it out again.</param>
/// <param name="pages">The printed number by the path of the section's key.</param>
public sealed class PageNumbers(string layout, IReadOnlyDictionary<string, string> pages)
{
    public string Layout { get; } = layout;

    /// <summary>Null for a section that nobody found a page of.</summary>
    public string? Of(BlockKey section) => pages.GetValueOrDefault(section.Path);
}
