namespace Kpss.Rendering.Markdown;

/// <summary>Where inlines stand: it decides what is special and what a line break is.</summary>
internal enum InlinePlace
{
    Paragraph,
    Heading,
    Cell,
}
