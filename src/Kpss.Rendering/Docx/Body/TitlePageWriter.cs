using Kpss.Documents;
using Kpss.Documents.Tree;
using Kpss.Rendering.Docx.Styles;

namespace Kpss.Rendering.Docx.Body;

internal static class TitlePageWriter
{
    // Behind a label longer than its column a tab would leave a hole, or push the value to the next line but one.
    private const int WidthOfLabels = 2438;
    private const int WidthOfLabelCharacter = 88;

    public static void Write(MainPart part, Document document)
    {
        var page = document.TitlePage;
        var layout = TitlePageLayout.Of(document, part.Pages);
        if (page.Logo is { } logo) WriteLogo(part, logo, layout.Marks);
        WriteLine(part, StyleRole.Authority, page.Authority);
        WriteLine(part, layout.Title, page.Title);
        WriteLine(part, StyleRole.Subtitle, page.Subtitle);
        WriteFacts(part, page.Facts, layout.FirstFact, layout.Fact);
        ImprintWriter.Write(part, document, layout);

        if (!BringsItsOwnPage(document.Blocks, part.Pages)) part.Paragraphs.Empty(StyleRole.NewPage);
        part.Fill.StartPage();
    }

    public static void WriteFacts(MainPart part, Sequence<Fact> facts, StyleRole first, StyleRole style)
    {
        for (var i = 0; i < facts.Count; i++)
        {
            OpenLabelled(part, i == 0 ? first : style, facts[i].Label);
            part.Inlines.WriteRun(facts[i].Value, Look.Plain);
            part.Paragraphs.Close();
        }
    }

    /// <summary>Opens a paragraph with its label and leaves the pen where the value begins.</summary>
    public static void OpenLabelled(MainPart part, StyleRole style, string label)
    {
        part.Paragraphs.Open(style);
        part.Inlines.WriteRun(label + ":", StyleRole.FactLabel);
        if (part.Pages.Letters.Widen(label.Length * WidthOfLabelCharacter) < WidthOfLabels) part.Markup.Raw("<w:r><w:tab/></w:r>");
        else part.Inlines.WriteRun(" ", Look.Plain);
    }

    private static void WriteLogo(MainPart part, Picture logo, TitlePictures marks)
    {
        part.Paragraphs.Open(StyleRole.Logo);
        part.Pictures.Write(logo, marks.SizeOfLogo(logo));
        part.Paragraphs.Close();
    }

    private static void WriteLine(MainPart part, StyleRole style, string text)
    {
        if (text.Length == 0) return;
        part.Paragraphs.Open(style);
        part.Inlines.WriteRun(text, Look.InBold);
        part.Paragraphs.Close();
    }

    private static bool BringsItsOwnPage(Sequence<Block> blocks, PageSetup pages) => blocks switch
    {
        [TableOfContents, ..] => true,
        [Section { Level: 1 } first, ..] when Headings.WantsPage(first.Role) => true,
        _ => WideTables.Follow(blocks, pages),
    };
}
