using System.IO.Compression;

namespace Kpss.Tests.Docx;

/// <summary>The smallest of Word files, put together from the parts that a test is about.</summary>
internal static class MadeWord
{
    private const string Word = """xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" """;
    private const string Type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    /// <param name="body">What stands in the body.</param>
    /// <param name="styles">What stands in the part of styles.</param>
    /// <param name="headings">The font of headings in the theme.</param>
    /// <param name="text">The font of text in the theme.</param>
    public static byte[] With(string body, string styles = "", string headings = "", string text = "", string header = "") => Zip(
        ("_rels/.rels", Relations(("main", "officeDocument", "word/document.xml"))),
        ("word/_rels/document.xml.rels", Relations(("rStyles", "styles", "styles.xml"), ("rTheme", "theme", "./theme/./theme1.xml"), ("rHeader", "header", "header1.xml"))),
        ("word/document.xml", $"<w:document {Word}><w:body>{body}</w:body></w:document>"),
        ("word/header1.xml", $"<w:hdr {Word}>{header}</w:hdr>"),
        ("word/styles.xml", $"<w:styles {Word}>{styles}</w:styles>"),
        ("word/theme/theme1.xml", $"""
            <a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:fontScheme>
            <a:majorFont><a:latin typeface="{headings}"/></a:majorFont><a:minorFont><a:latin typeface="{text}"/></a:minorFont>
            </a:fontScheme></a:themeElements></a:theme>
            """));

    private static byte[] Zip(params (string Name, string Text)[] parts)
    {
        var docx = new MemoryStream();
        using (var archive = new ZipArchive(docx, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in parts)
            {
                using var part = new StreamWriter(archive.CreateEntry(name).Open());
                part.Write(text);
            }
        }

        return docx.ToArray();
    }

    private static string Relations(params (string Id, string Kind, string Target)[] relations) =>
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + string.Concat(relations.Select(it => $"<Relationship Id=\"{it.Id}\" Type=\"{Type}{it.Kind}\" Target=\"{it.Target}\"/>"))
        + "</Relationships>";
}
