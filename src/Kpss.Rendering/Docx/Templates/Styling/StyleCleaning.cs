using System.Xml.Linq;

namespace Kpss.Rendering.Docx.Templates.Styling;

/// <summary>Takes out of a template's styles what would be an error, what speaks of another language, and who edited them.</summary>
internal static class StyleCleaning
{
    private static readonly string[] References = ["basedOn", "next", "link"];

    public static void Clean(StyleBook book)
    {
        DropUnusable(book);
        book.Root.Descendants(WordXml.W + "rsid").Remove();
        book.Root.Descendants(WordXml.W + "lang").Remove();
        var types = book.Styles.ToDictionary(StyleBook.IdOf, StyleBook.TypeOf, StringComparer.Ordinal);
        foreach (var style in book.Styles) DropDangling(style, types);
        foreach (var style in book.Styles) DropCircle(book, style);
        SetLanguage(book.Root);
    }

    private static void DropUnusable(StyleBook book)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var style in book.Styles.ToArray())
        {
            if (style.Get("styleId") is not { Length: > 0 } id || !ids.Add(id)) style.Remove();
            else if (style.Child("name") is null) style.AddFirst(WordXml.Element("name", ("val", id)));
        }
    }

    private static void DropDangling(XElement style, Dictionary<string, string> types)
    {
        foreach (var name in References)
        {
            if (style.Child(name) is not { } reference) continue;
            var type = types.GetValueOrDefault(reference.Val() ?? "");
            if (type is null || (name == "basedOn" && type != StyleBook.TypeOf(style))) reference.Remove();
        }
    }

    private static void DropCircle(StyleBook book, XElement style)
    {
        var last = book.ChainOf(style)[^1];
        if (last.Child("basedOn") is { } circle) circle.Remove();
    }

    private static void SetLanguage(XElement root)
    {
        var text = root.Have("docDefaults").Have("rPrDefault").Have("rPr");
        text.Put(WordXml.Element("lang", ("val", TemplatePart.LanguageMark), ("eastAsia", TemplatePart.LanguageMark), ("bidi", "ar-SA")));
    }
}
