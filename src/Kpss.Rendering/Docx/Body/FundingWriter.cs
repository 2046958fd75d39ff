using Kpss.Documents.Tree;
using Kpss.Rendering.Charts;
using Kpss.Rendering.Docx.Styles;

namespace Kpss.Rendering.Docx.Body;

/// <summary>The emblem of the funder with its statement beside it, or below it where pages are too narrow.</summary>
internal sealed class FundingWriter(MainPart part, TitlePageLayout layout, Picture? logo)
{
    private const string Gap = "\u2003";

    // Twentieths of a point in the built-in styles; the gap is as wide as a letter is high.
    private const int Character = 176;
    private const int SmallCharacter = 110;
    private const int WidthOfGap = 320;

    public void Write(Funding funding)
    {
        if (funding.Emblem is { } emblem) WriteWith(emblem, funding.Statement);
        else WriteStatement(layout.Funding, funding.Statement);
        TitlePageWriter.WriteFacts(part, funding.Facts, StyleRole.Imprint, StyleRole.Imprint);
    }

    private void WriteWith(FundingEmblem emblem, string statement)
    {
        var room = part.Pages.TextWidth - WidthOfGap - (int)(SizeOf(emblem).Width * 20);
        if (WidthOf(statement, SmallCharacter) > room)
        {
            part.Paragraphs.Open(layout.Funding);
            WriteEmblem(emblem, statement);
            part.Paragraphs.Close();
            WriteStatement(StyleRole.FundingBelowEmblem, statement);
            return;
        }

        part.Paragraphs.Open(WidthOf(statement, Character) > room ? StyleRole.SmallFunding : layout.Funding);
        WriteEmblem(emblem, statement);
        part.Inlines.WriteRun(Gap + statement, Look.Plain);
        part.Paragraphs.Close();
    }

    private void WriteStatement(StyleRole style, string statement)
    {
        part.Paragraphs.Open(style);
        part.Inlines.WriteRun(statement, Look.Plain);
        part.Paragraphs.Close();
    }

    private int WidthOf(string statement, int character) => part.Pages.Letters.Widen(statement.Length * character);

    private void WriteEmblem(FundingEmblem emblem, string statement)
    {
        if (emblem is PictureEmblem own) part.Pictures.Write(own.Picture, SizeOf(emblem));
        else part.Pictures.Write(FundingEmblems.European, SizeOf(emblem), statement);
    }

    private PictureSize SizeOf(FundingEmblem emblem)
    {
        switch (emblem)
        {
            case PictureEmblem own: return layout.Marks.SizeOfEmblem(own.Picture, logo);
            case EuropeanEmblem:
                var flag = FundingEmblems.European;
                return new PictureSize(flag.Width, flag.Height).OfHeight(layout.Marks.HeightOfEmblem(logo));
            default: throw new InvalidOperationException($"Unknown emblem {emblem.GetType().Name}.");
        }
    }
}
