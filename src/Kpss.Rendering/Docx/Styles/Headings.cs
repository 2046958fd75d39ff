using Kpss.Documents.Tree;

namespace Kpss.Rendering.Docx.Styles;

/// <summary>
/// Headings keep the built-in styles that Word, screen readers and converters know. Only a heading whose page break
/// differs from its level's habit takes a style derived from it: a break on the paragraph would be direct formatting.
/// </summary>
internal static class Headings
{
    private const int Deepest = 6;

    public static bool WantsPage(SectionRole role) => role is SectionRole.Chapter or SectionRole.TopItem;

    public static StyleRole OnNewPage(int level) => level switch
    {
        <= 1 => StyleRole.Heading1,
        2 => StyleRole.Heading2OnNewPage,
        3 => StyleRole.Heading3OnNewPage,
        _ => Plain(level),
    };

    public static StyleRole OnSamePage(int level) => level <= 1 ? StyleRole.Heading1OnSamePage : Plain(level);

    public static StyleRole InContents(int level) => StyleRole.Contents1 + (Math.Min(level, Deepest) - 1);

    public static StyleRole InNumberedContents(int level) => StyleRole.NumberedContents1 + (Math.Min(level, Deepest) - 1);

    private static StyleRole Plain(int level) => StyleRole.Heading1 + (Math.Min(level, Deepest) - 1);
}
