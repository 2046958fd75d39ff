using System.Xml.Linq;
using Kpss.Rendering.Docx.ReadBack;

namespace Kpss.Rendering.Docx.Verification;

/// <summary>What a screen reader needs and doesn't get: language, title, header rows, text for pictures.</summary>
internal static class AccessFaults
{
    private static readonly XNamespace W = WordPart.W;
    private static readonly XNamespace Drawing = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    private static readonly XNamespace Decoration = "http://schemas.microsoft.com/office/drawing/2017/decorative";
    private static readonly XNamespace Vml = "urn:schemas-microsoft-com:vml";
    private static readonly XNamespace Compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";
    private static readonly XNamespace DublinCore = "http://purl.org/dc/elements/1.1/";

    public static IEnumerable<WordFault> In(WordFile file) =>
        [.. PropertiesIn(file), .. LanguageIn(file), .. TablesIn(file), .. PicturesIn(file), .. OldPicturesIn(file)];

    private static IEnumerable<WordFault> PropertiesIn(WordFile file)
    {
        if (IsEmpty(file, "title")) yield return Fault("dokument nemá název", "the document has no title");
        if (IsEmpty(file, "language")) yield return Fault("vlastnosti dokumentu neříkají jazyk", "the properties don't tell the language");

        WordFault Fault(string czech, string english) => new(FaultKind.Access, file.Properties?.Path ?? "docProps/core.xml", "", new(czech, english));
    }

    private static IEnumerable<WordFault> LanguageIn(WordFile file)
    {
        var language = file.Styles?.Xml.Root!.Element(W + "docDefaults")?.Descendants(W + "lang").FirstOrDefault()?.Attribute(W + "val");
        if (file.Styles is not null && language is not { Value.Length: > 0 })
            yield return file.Styles.Fault(FaultKind.Access, null, "styly neříkají jazyk textu", "the styles don't tell the language of the text");
    }

    private static IEnumerable<WordFault> TablesIn(WordFile file)
    {
        foreach (var table in file.Main.Xml.Descendants(W + "tbl"))
        {
            if (table.Element(W + "tr")?.Element(W + "trPr")?.Element(W + "tblHeader") is null)
                yield return file.Main.Fault(FaultKind.Access, table, "tabulka nemá řádek záhlaví", "the table has no header row");
            var description = table.Element(W + "tblPr")?.Element(W + "tblDescription")?.Attribute(W + "val");
            if (description is not { Value.Length: > 0 })
                yield return file.Main.Fault(FaultKind.Access, table, "tabulka nemá popis", "the table has no description");
        }
    }

    private static IEnumerable<WordFault> PicturesIn(WordFile file) =>
        from part in file.Texts
        from properties in part.Xml.Descendants(Drawing + "docPr")
        where properties.Attribute("descr") is not { Value.Length: > 0 } && !IsDecoration(properties)
        select part.Fault(FaultKind.Access, properties, "obrázek nemá náhradní text", "a picture has no alternative text");

    /// <summary>Beside a drawing stands the same picture for old programs: its text is not read.</summary>
    private static IEnumerable<WordFault> OldPicturesIn(WordFile file) =>
        from part in file.Texts
        from data in part.Xml.Descendants(Vml + "imagedata")
        where data.Parent!.Attribute("alt") is not { Value.Length: > 0 } && !data.Ancestors(Compatibility + "Fallback").Any()
        select part.Fault(FaultKind.Access, data, "obrázek nemá náhradní text", "a picture has no alternative text");

    private static bool IsDecoration(XElement properties) =>
        properties.Descendants(Decoration + "decorative").Any(it => it.Attribute("val")?.Value is "1" or "true");

    private static bool IsEmpty(WordFile file, string property) =>
        string.IsNullOrWhiteSpace(file.Properties?.Xml.Root!.Element(DublinCore + property)?.Value);
}
