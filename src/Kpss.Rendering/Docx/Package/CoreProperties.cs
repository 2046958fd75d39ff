using System.Globalization;
using Kpss.Documents.Tree;
using Kpss.Rendering.Markup;

namespace Kpss.Rendering.Docx.Package;

internal static class CoreProperties
{
    public static void Write(MarkupWriter markup, DocumentInfo info)
    {
        markup.Raw(WordMarkup.Declaration)
            .Start("cp:coreProperties")
            .Attribute("xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties")
            .Attribute("xmlns:dc", "http://purl.org/dc/elements/1.1/")
            .Attribute("xmlns:dcterms", "http://purl.org/dc/terms/")
            .Attribute("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance");
        markup.Start("dc:title").Text(info.Title).End();
        markup.Start("dc:subject").Text(info.Subject).End();
        markup.Start("dc:creator").Text(info.Creator).End();
        markup.Start("cp:keywords").Text(string.Join(", ", info.Keywords)).End();
        markup.Start("dc:language").Text(info.Language).End();
        WriteDate(markup, "dcterms:created", info.Date);
        WriteDate(markup, "dcterms:modified", info.Date);
        markup.End();
    }

    private static void WriteDate(MarkupWriter markup, string name, DateOnly date) =>
        markup.Start(name).Attribute("xsi:type", "dcterms:W3CDTF")
            .Text(date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)).Text("T00:00:00Z").End();
}
