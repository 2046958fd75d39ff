using System.Text;
using System.Text.RegularExpressions;
using Kpss.Documents.Tree;
using Kpss.Rendering;

namespace Kpss.Tests.Properties;

internal static partial class OutputText
{
    /// <summary>The text that a renderer's file shows, white space folded. No-break spaces are text and stay.</summary>
    public static string Of(IRenderer renderer, Document document)
    {
        using var file = new MemoryStream();
        renderer.Render(document, file);
        var content = file.ToArray();
        return Fold(renderer.Extension switch
        {
            ".html" => HtmlText.Of(Encoding.UTF8.GetString(content)),
            ".md" => MarkdownText.Of(Encoding.UTF8.GetString(content)),
            ".docx" => DocxText.Of(content),
            _ => throw new NotSupportedException($"Nobody has told the tests how to read {renderer.Extension}: add it here."),
        });
    }

    public static string Fold(string text) => Space().Replace(text, " ").Trim(' ');

    [GeneratedRegex("[ \t\r\n]+")]
    private static partial Regex Space();
}
