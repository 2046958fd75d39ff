namespace Kpss.Rendering.Docx.Styles;

/// <param name="Id">What paragraphs, runs and tables refer to; differs from one language of Word to another.</param>
/// <param name="Name">What a style is found by in a template, letter case aside; the same in every language of Word.</param>
public sealed record StyleEntry(StyleRole Role, string Id, string Name);
