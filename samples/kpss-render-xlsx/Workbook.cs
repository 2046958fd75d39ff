using System.IO.Compression;
using System.Xml;

namespace KpssRenderXlsx;

/// <summary>Writes sheets as an Office Open XML workbook. The same sheets give the same bytes.</summary>
internal static class Workbook
{
    private const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string PackageRelationships = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Xml = "application/vnd.openxmlformats-";
    private static readonly DateTimeOffset ZipEpoch = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static void Write(Stream target, Request request, Sheet[] sheets)
    {
        using var zip = new ZipArchive(target, ZipArchiveMode.Create);
        Add(zip, "[Content_Types].xml", xml => WriteContentTypes(xml, sheets));
        Add(zip, "_rels/.rels", xml => WriteRelationships(xml,
            ("officeDocument", "xl/workbook.xml"),
            ("http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties", "docProps/core.xml")));
        Add(zip, "docProps/core.xml", xml => WriteProperties(xml, request));
        Add(zip, "xl/workbook.xml", xml => WriteWorkbook(xml, sheets));
        Add(zip, "xl/_rels/workbook.xml.rels", xml => WriteRelationships(
            xml, [.. sheets.Select((_, i) => ("worksheet", $"worksheets/sheet{i + 1}.xml")), ("styles", "styles.xml")]));
        Add(zip, "xl/styles.xml", Styles.Write);
        for (var i = 0; i < sheets.Length; i++)
        {
            var sheet = sheets[i];
            Add(zip, $"xl/worksheets/sheet{i + 1}.xml", xml => SheetWriter.Write(xml, sheet));
            Add(zip, $"xl/worksheets/_rels/sheet{i + 1}.xml.rels", xml => WriteLink(xml, request.Page));
        }
    }

    private static void Add(ZipArchive zip, string name, Action<XmlWriter> write)
    {
        var entry = zip.CreateEntry(name);
        entry.LastWriteTime = ZipEpoch;
        using var part = entry.Open();
        using var xml = XmlWriter.Create(part, new() { NewLineHandling = NewLineHandling.Entitize });
        xml.WriteStartDocument(standalone: true);
        write(xml);
    }

    private static void WriteContentTypes(XmlWriter xml, Sheet[] sheets)
    {
        xml.WriteStartElement("Types", "http://schemas.openxmlformats.org/package/2006/content-types");
        WriteElement(xml, "Default", ("Extension", "rels"), ("ContentType", Xml + "package.relationships+xml"));
        WriteElement(xml, "Default", ("Extension", "xml"), ("ContentType", "application/xml"));
        WriteElement(xml, "Override", ("PartName", "/docProps/core.xml"), ("ContentType", Xml + "package.core-properties+xml"));
        WriteElement(xml, "Override", ("PartName", "/xl/workbook.xml"), ("ContentType", Xml + "officedocument.spreadsheetml.sheet.main+xml"));
        WriteElement(xml, "Override", ("PartName", "/xl/styles.xml"), ("ContentType", Xml + "officedocument.spreadsheetml.styles+xml"));
        for (var i = 0; i < sheets.Length; i++)
        {
            WriteElement(xml, "Override", ("PartName", $"/xl/worksheets/sheet{i + 1}.xml"), ("ContentType", Xml + "officedocument.spreadsheetml.worksheet+xml"));
        }

        xml.WriteEndElement();
    }

    private static void WriteProperties(XmlWriter xml, Request request)
    {
        const string Core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
        const string DublinCore = "http://purl.org/dc/elements/1.1/";
        const string Terms = "http://purl.org/dc/terms/";
        xml.WriteStartElement("cp", "coreProperties", Core);
        xml.WriteElementString("dc", "title", DublinCore, request.Title);
        xml.WriteElementString("dc", "creator", DublinCore, request.Creator);
        xml.WriteElementString("dc", "language", DublinCore, request.Language);
        xml.WriteStartElement("dcterms", "created", Terms);
        xml.WriteAttributeString("xsi", "type", "http://www.w3.org/2001/XMLSchema-instance", "dcterms:W3CDTF");
        xml.WriteString($"{request.Date}T00:00:00Z");
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteWorkbook(XmlWriter xml, Sheet[] sheets)
    {
        xml.WriteStartElement("workbook", Main);
        xml.WriteAttributeString("xmlns", "r", null, Relationships);
        xml.WriteStartElement("sheets");
        for (var i = 0; i < sheets.Length; i++)
        {
            xml.WriteStartElement("sheet");
            xml.WriteAttributeString("name", sheets[i].Name);
            xml.WriteAttributeString("sheetId", $"{i + 1}");
            xml.WriteAttributeString("id", Relationships, $"rId{i + 1}");
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteStartElement("definedNames");
        for (var i = 0; i < sheets.Length; i++) WriteName(xml, "_xlnm._FilterDatabase", i, $"'{sheets[i].Name}'!{SheetWriter.Area(sheets[i], absolute: true)}", isHidden: true);
        for (var i = 0; i < sheets.Length; i++) WriteName(xml, "_xlnm.Print_Titles", i, $"'{sheets[i].Name}'!$1:$1", isHidden: false);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteName(XmlWriter xml, string name, int sheet, string area, bool isHidden)
    {
        xml.WriteStartElement("definedName");
        xml.WriteAttributeString("name", name);
        xml.WriteAttributeString("localSheetId", $"{sheet}");
        if (isHidden) xml.WriteAttributeString("hidden", "1");
        xml.WriteString(area);
        xml.WriteEndElement();
    }

    private static void WriteRelationships(XmlWriter xml, params (string Type, string Target)[] relationships)
    {
        xml.WriteStartElement("Relationships", PackageRelationships);
        for (var i = 0; i < relationships.Length; i++)
        {
            var (type, target) = relationships[i];
            WriteElement(xml, "Relationship", ("Id", $"rId{i + 1}"), ("Type", type.Contains('/', StringComparison.Ordinal) ? type : $"{Relationships}/{type}"), ("Target", target));
        }

        xml.WriteEndElement();
    }

    private static void WriteLink(XmlWriter xml, string page)
    {
        xml.WriteStartElement("Relationships", PackageRelationships);
        WriteElement(xml, "Relationship", ("Id", SheetWriter.PageLink), ("Type", $"{Relationships}/hyperlink"), ("Target", page), ("TargetMode", "External"));
        xml.WriteEndElement();
    }

    private static void WriteElement(XmlWriter xml, string name, params (string Name, string Value)[] attributes)
    {
        xml.WriteStartElement(name);
        foreach (var (attribute, value) in attributes) xml.WriteAttributeString(attribute, value);
        xml.WriteEndElement();
    }
}
