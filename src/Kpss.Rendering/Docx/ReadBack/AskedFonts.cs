using System.Xml.Linq;

namespace Kpss.Rendering.Docx.ReadBack;

/// <summary>The fonts that a document asks for.</summary>
public static class AskedFonts
{
    private static readonly XNamespace W = WordPart.W;

    /// <returns>Each font that some printed text is to be set in, once, in the order of the text.</returns>
    public static IReadOnlyList<string> In(byte[] docx)
    {
        var file = WordFile.Open(docx);
        var styles = new FontStyles(file.Styles?.Xml, file.Theme?.Xml);
        var fonts = new List<string>();
        foreach (var part in file.Texts.Where(part => IsPrinted(part, file)))
        {
            foreach (var run in part.Xml.Descendants(W + "r")) AddFonts(run, styles, fonts);
        }

        return fonts;
    }

    /// <summary>Headers of even pages and of first ones lie in files that print none of them.</summary>
    private static bool IsPrinted(WordPart part, WordFile file)
    {
        if (part.IsText) return true;
        return file.Main.Xml.Descendants(W + "sectPr").Elements().Any(it =>
            it.Attribute(WordPart.R + "id") is { } id
            && file.Main.Targets.GetValueOrDefault(id.Value) == part.Path
            && it.Attribute(W + "type")?.Value is null or "default");
    }

    private static void AddFonts(XElement run, FontStyles styles, List<string> fonts)
    {
        var text = string.Concat(run.Elements(W + "t").Select(it => it.Value));
        if (string.IsNullOrWhiteSpace(text)) return;

        var table = StyleOf(run.Ancestors(W + "tbl").FirstOrDefault(), "tblPr", "tblStyle");
        var paragraph = StyleOf(run.Ancestors(W + "p").FirstOrDefault(), "pPr", "pStyle");
        foreach (var font in styles.Of(table, paragraph, StyleOf(run, "rPr", "rStyle"), run.Element(W + "rPr")))
        {
            if (HasLetters(text, isAscii: true)) Add(fonts, font.OfAscii);
            if (HasLetters(text, isAscii: false)) Add(fonts, font.OfOthers);
        }
    }

    private static string? StyleOf(XElement? element, string properties, string style) =>
        element?.Element(W + properties)?.Element(W + style)?.Attribute(W + "val")?.Value;

    private static bool HasLetters(string text, bool isAscii) =>
        text.Any(letter => !char.IsWhiteSpace(letter) && char.IsAscii(letter) == isAscii);

    private static void Add(List<string> fonts, string? font)
    {
        const string OfWord = "Times New Roman";
        if (!fonts.Contains(font ?? OfWord)) fonts.Add(font ?? OfWord);
    }
}
