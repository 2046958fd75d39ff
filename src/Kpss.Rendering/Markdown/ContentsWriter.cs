using Kpss.Documents.Tree;

namespace Kpss.Rendering.Markdown;

internal static class ContentsWriter
{
    private const string Indent = "  ";

    public static void Write(Lines lines, TableOfContents contents, Document document)
    {
        lines.Write($"## {InlineWriter.Heading([new Text(contents.Title)])}");
        lines.Separate();
        var top = 0;
        foreach (var section in Outline.Of(document, contents.Depth))
        {
            if (top == 0 || section.Level < top) top = section.Level;
            var indent = "";
            for (var level = top; level < section.Level; level++) indent += Indent;
            lines.Write($"{indent}- {InlineWriter.Heading([new Reference(section.Key, section.Heading)])}");
        }
    }
}
