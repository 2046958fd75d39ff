using Kpss.Documents.Tree;

namespace Kpss.Rendering.Markdown;

/// <summary>The title page in words: a mark of the authority would need a file beside this one, and its name stands here anyway.</summary>
internal static class TitlePageWriter
{
    public static void Write(Lines lines, TitlePage page)
    {
        lines.Write($"# {InlineWriter.Heading([new Text(page.Title)])}");
        WriteParagraph(lines, page.Authority);
        WriteParagraph(lines, page.Subtitle);
        FactWriter.Write(lines, page.Facts);
    }

    private static void WriteParagraph(Lines lines, string text)
    {
        if (text.Length == 0) return;
        lines.Separate();
        lines.Write(InlineWriter.Paragraph([new Text(text)]));
    }
}
