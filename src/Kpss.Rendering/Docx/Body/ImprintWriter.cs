using Kpss.Documents;
using Kpss.Documents.Tree;
using Kpss.Rendering.Charts;
using Kpss.Rendering.Docx.Styles;

namespace Kpss.Rendering.Docx.Body;

/// <summary>The publicity of funding, always on the title page, and the imprint, on the back of it when there is no room.</summary>
internal static class ImprintWriter
{
    private const string Gap = "\u2003";

    public static void Write(MainPart part, Document document, TitlePageLayout layout)
    {
        var imprint = document.Imprint;
        if (layout.FirstImprint == StyleRole.FirstImprint) WriteLines(part, imprint.Lines, layout.FirstImprint);
        if (imprint.Funding is { } funding) WriteFunding(part, funding, document.TitlePage.Logo);
        if (layout.FirstImprint == StyleRole.ImprintOnNewPage) WriteLines(part, imprint.Lines, layout.FirstImprint);
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

    private static void WriteFunding(MainPart part, Funding funding, Picture? logo)
    {
        part.Paragraphs.Open(StyleRole.Funding);
        if (funding.Emblem is { } emblem)
        {
            WriteEmblem(part, emblem, funding.Statement, logo);
            part.Inlines.WriteRun(Gap, Look.Plain);
        }

        part.Inlines.WriteRun(funding.Statement, Look.Plain);
        part.Paragraphs.Close();
        TitlePageWriter.WriteFacts(part, funding.Facts, StyleRole.Imprint, StyleRole.Imprint);
    }

    private static void WriteEmblem(MainPart part, FundingEmblem emblem, string statement, Picture? logo)
    {
        switch (emblem)
        {
            case PictureEmblem it: part.Pictures.Write(it.Picture, TitlePictures.SizeOfEmblem(it.Picture, logo)); break;
            case EuropeanEmblem: WriteDrawing(part, FundingEmblems.European, TitlePictures.HeightOfEmblem(logo), statement); break;
            default: throw new InvalidOperationException($"Unknown emblem {emblem.GetType().Name}.");
        }
    }

    private static void WriteDrawing(MainPart part, Drawing emblem, double height, string statement) =>
        part.Pictures.Write(emblem, new PictureSize(emblem.Width, emblem.Height).OfHeight(height), statement);
}
