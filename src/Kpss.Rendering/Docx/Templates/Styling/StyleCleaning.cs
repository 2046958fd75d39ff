using System.Xml.Linq;

namespace Kpss.Rendering.Docx.Templates.Styling;

/// <summary>Takes out of a template's styles what would be an error, what speaks of another language, and who edited them.</summary>
internal static class StyleCleaning
{
    /// <summary>What Word calls the style of all that names none, by type.</summary>
    private static readonly (string Type, string Name)[] Defaults =
        [("paragraph", "Normal"), ("character", "Default Paragraph Font"), ("table", "Normal Table")];

    private static readonly string[] References = ["basedOn", "next", "link"];

    public static void Clean(StyleBook book)
    {
        DropUnusable(book);
        book.Root.Descendants(WordXml.W + "rsid").Remove();
        book.Root.Descendants(WordXml.W + "lang").Remove();
        var types = book.Styles.ToDictionary(StyleBook.IdOf, StyleBook.TypeOf, StringComparer.Ordinal);
        foreach (var style in book.Styles) DropDangling(style, types);
        foreach (var style in book.Styles) DropCircle(book, style);
        foreach (var (type, name) in Defaults) HaveDefault(book, type, name);
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

    /// <summary>Word takes a style for the default one by its name, too.</summary>
    private static void HaveDefault(StyleBook book, string type, string name)
    {
        if (book.Default(type) is not null) return;
        var named = book.Styles.FirstOrDefault(it => StyleBook.TypeOf(it) == type && IsNamed(it, name));
        named?.SetAttributeValue(WordXml.W + "default", "1");
    }

    private static bool IsNamed(XElement style, string name) =>
        StyleNames.Of(name).Contains(style.Child("name").Val(), StringComparer.OrdinalIgnoreCase);

    private static void SetLanguage(XElement root)
    {
        var text = root.Have("docDefaults").Have("rPrDefault").Have("rPr");
        text.Put(WordXml.Element("lang", ("val", TemplatePart.LanguageMark), ("eastAsia", TemplatePart.LanguageMark), ("bidi", "ar-SA")));
    }
}
