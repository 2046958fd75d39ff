using Kpss.Documents;
using Kpss.Documents.Diagnostics;
using Kpss.Documents.Tree;
using Kpss.Planning.Grammar.Shapes;
using Kpss.Planning.Model.Rules;
using Kpss.Planning.Sources;
using Kpss.Planning.Sources.Pictures;
using Kpss.Planning.Syntax.Yaml;

namespace Kpss.Planning.Model.Reading.Publishing;

/// <summary>Reads a picture: the file and what it says to those who cannot see it.</summary>
internal sealed class PictureReader(FileReader files, Report report)
{
    /// <returns>Null when there is no picture to print; the report says why.</returns>
    public Picture? Read(SyntaxNode node)
    {
        if (KeyedRecord.Of(node, PublicationShapes.Picture, report) is not { } record) return null;
        var altText = record.Text("popis");
        if (record.Scalar("soubor") is not { IsEmpty: false } mention || files.Picture(mention) is not { } content) return null;

        var header = PictureHeader.Of(content);
        if (Fault(mention, content, header) is not { } fault) return altText is null ? null : new(header!.MediaType, Sequence.Of<byte>(content), header.Width, header.Height, altText);
        report.Add(fault);
        return null;
    }

    private static Diagnostic? Fault(ScalarNode mention, byte[] content, PictureHeader? header)
    {
        var path = Words.Quote(mention.Value);
        var kind = PictureKinds.Of(content);
        if (kind is not (PictureKinds.Png or PictureKinds.Jpeg)) return BadPicture.WrongKind(mention.Span, path, kind);
        if (content.Length > Limits.FileSize) return BadPicture.TooLarge(mention.Span, path);
        if (header is null) return BadPicture.Broken(mention.Span, path);
        return Math.Max(header.Width, header.Height) > Limits.PictureSide ? BadPicture.TooManyPixels(mention.Span, path, header.Width, header.Height) : null;
    }
}
