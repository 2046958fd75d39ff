using Kpss.Documents.Tree;

namespace Kpss.Rendering.Markdown;

internal static class TitlePageWriter
{
    public static void Write(Lines lines, TitlePage page)
    {
        lines.Write($"# {InlineWriter.Heading([new Text(page.Title)])}");
        WriteParagraph(lines, page.Authority);
        WriteParagraph(lines, page.Subtitle);
        lines.Separate();
        foreach (var fact in page.Facts.AsSpan())
        {
            var item = lines.Enter("- ", "  ");
            lines.Write(InlineWriter.Paragraph([new Strong([new Text($"{fact.Label}:")]), new Text($" {fact.Value}")]));
            lines.Leave(item);
        }

        lines.Separate();
    }

    private static void WriteParagraph(Lines lines, string text)
    {
        if (text.Length == 0) return;
        lines.Separate();
        lines.Write(InlineWriter.Paragraph([new Text(text)]));
    }
}
