using Kpss.Rendering.Docx.Templates;

namespace Kpss.Rendering.Docx;

/// <param name="Pages">The page numbers of the contents; null for contents without numbers, never wrong ones.</param>
public sealed record DocxOptions(PageNumbers? Pages)
{
    /// <summary>Where the looks come from.</summary>
    public WordTemplate Template { get; init; } = WordTemplate.BuiltIn;

    public static readonly DocxOptions Default = new(Pages: null);
}
