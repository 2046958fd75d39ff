using Kpss.Documents;
using Kpss.Documents.Tree;
using Kpss.Rendering.Docx.Styles;

namespace Kpss.Rendering.Docx.Body;

/// <summary>The publicity of funding, always on the title page, and the imprint, on the back of it when there is no room.</summary>
internal static class ImprintWriter
{
    public static void Write(MainPart part, Document document, TitlePageLayout layout)
    {
        var imprint = document.Imprint;
        if (layout.HasImprintOnItsPage) WriteLines(part, imprint.Lines, layout.FirstImprint);
        if (imprint.Funding is { } funding) new FundingWriter(part, layout, document.TitlePage.Logo).Write(funding);
        if (!layout.HasImprintOnItsPage) WriteLines(part, imprint.Lines, layout.FirstImprint);
    }

    private static void WriteLines(MainPart part, Sequence<ImprintLine> lines, StyleRole first)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            TitlePageWriter.OpenLabelled(part, i == 0 ? first : StyleRole.Imprint, lines[i].Label);
            part.Inlines.Write(lines[i].Value, Look.Plain);
            part.Paragraphs.Close();
        }
    }
}
