using Kpss.Documents;
using Kpss.Documents.Tree;
using Kpss.Rendering.Docx.Styles;

namespace Kpss.Rendering.Docx.Body;

internal static class TitlePageWriter
{
    public static void Write(MainPart part, Document document)
    {
        var page = document.TitlePage;
        WriteLine(part, StyleRole.Authority, page.Authority);
        WriteLine(part, StyleRole.Title, page.Title);
        WriteLine(part, StyleRole.Subtitle, page.Subtitle);

        var style = StyleRole.FirstFact;
        foreach (var fact in page.Facts.AsSpan())
        {
            WriteFact(part, style, fact);
            style = StyleRole.Fact;
        }

        if (!BringsItsOwnPage(document.Blocks)) part.Paragraphs.Empty(StyleRole.NewPage);
        part.Fill.StartPage();
    }

    private static void WriteLine(MainPart part, StyleRole style, string text)
    {
        if (text.Length == 0) return;
        part.Paragraphs.Open(style);
        part.Inlines.WriteRun(text, Look.InBold);
        part.Paragraphs.Close();
    }

    private static void WriteFact(MainPart part, StyleRole style, Fact fact)
    {
        part.Paragraphs.Open(style);
        part.Inlines.WriteRun(fact.Label + ":", StyleRole.FactLabel);
        part.Markup.Raw("<w:r><w:tab/></w:r>");
        part.Inlines.WriteRun(fact.Value, Look.Plain);
        part.Paragraphs.Close();
    }

    private static bool BringsItsOwnPage(Sequence<Block> blocks) =>
        blocks is [TableOfContents, ..] || (blocks is [Section { Level: 1 } first, ..] && Headings.WantsPage(first.Role));
}
