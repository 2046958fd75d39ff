using System.Globalization;
using Kpss.Documents.Tree;
using Kpss.Rendering.Docx.Styles;

namespace Kpss.Rendering.Docx.Body;

/// <summary>
/// The contents as a field whose entries are there already: a field that asked to be computed would make Word
/// frighten people with a question. Page numbers come from a layout engine or not at all.
/// </summary>
internal static class ContentsWriter
{
    public static void Write(MainPart part, Document document, TableOfContents contents)
    {
        part.Markup.Raw("""
            <w:sdt><w:sdtPr><w:id w:val="1802202501"/><w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj></w:sdtPr><w:sdtContent>
            """);
        part.Paragraphs.Open(StyleRole.ContentsTitle);
        part.Inlines.WriteRun(contents.Title, Look.InBold);
        part.Paragraphs.Close();
        WriteField(part, document, contents.Depth);
        part.Markup.Raw("</w:sdtContent></w:sdt>");
        part.Fill.StartPage();
    }

    private static void WriteField(MainPart part, Document document, int depth)
    {
        Section? last = null;
        var isFirst = true;
        foreach (var section in Outline.Of(document, depth))
        {
            if (last is not null) WriteEntry(part, last, depth, ref isFirst, isLast: false);
            last = section;
        }

        if (last is not null) WriteEntry(part, last, depth, ref isFirst, isLast: true);
    }

    private static void WriteEntry(MainPart part, Section section, int depth, ref bool isFirst, bool isLast)
    {
        part.Paragraphs.Open(StyleOf(part, section.Level));
        if (isFirst) part.Markup.BeginField(Instruction(part, depth));
        part.Inlines.WriteEntry(section, part.PageNumbers?.Of(section.Key));
        if (isLast) part.Markup.EndField();
        part.Paragraphs.Close();
        isFirst = false;
    }

    private static StyleRole StyleOf(MainPart part, int level) =>
        part.PageNumbers is null ? Headings.InContents(level) : Headings.InNumberedContents(level);

    // Entries of the outline levels 1 to depth (\o \u), each a link (\h), none with a page number (\n) where nobody knows them.
    private static string Instruction(MainPart part, int depth)
    {
        var numbers = part.PageNumbers is null ? @" \n" : "";
        return string.Create(CultureInfo.InvariantCulture, $"""TOC \o "1-{depth}"{numbers} \h \z \u""");
    }
}
