using Kpss.Rendering.Markup;

namespace Kpss.Rendering.Docx;

/// <summary>Shapes that recur all over WordprocessingML.</summary>
internal static class WordMarkup
{
    public const string Declaration = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>""" + "\n";

    public const string Namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    public const string RelationshipNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>An element that holds nothing but one value.</summary>
    public static MarkupWriter Value(this MarkupWriter markup, string name, string value) =>
        markup.Start(name).Attribute("w:val", value).EndEmpty();

    /// <summary>A field with the result that shows until Word computes it anew.</summary>
    public static MarkupWriter Field(this MarkupWriter markup, string instruction, string result) =>
        markup.BeginField(instruction).Raw("<w:r><w:t>").Text(result).Raw("</w:t></w:r>").EndField();

    public static MarkupWriter BeginField(this MarkupWriter markup, string instruction) =>
        markup.Raw("""<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> """)
            .Text(instruction)
            .Raw(""" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>""");

    public static MarkupWriter EndField(this MarkupWriter markup) =>
        markup.Raw("""<w:r><w:fldChar w:fldCharType="end"/></w:r>""");
}
