using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Kpss.Tests.Docx;

/// <summary>What a reader of a .docx reads in its main part.</summary>
public static partial class DocxText
{
    public static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /// <summary>The words in reading order, without the markers of lists.</summary>
    public static IReadOnlyList<string> Words(byte[] docx)
    {
        var paragraphs = DocxParts.Xml(docx, "word/document.xml").Descendants(W + "p");
        return paragraphs.SelectMany(paragraph => WordsOf(Of(paragraph))).ToList();
    }

    public static string Of(XElement element) => string.Concat(element.Descendants().Select(node => node switch
    {
        _ when node.Name == W + "t" => node.Value,
        _ when node.Name == W + "br" || (node.Name == W + "tab" && node.Parent!.Name == W + "r") => " ",
        _ => "",
    }));

    public static IEnumerable<string> WordsOf(string text) => Word().Matches(text).Select(match => match.Value);

    [GeneratedRegex(@"[\p{L}\p{N}]+")]
    private static partial Regex Word();
}
