using System.Text;
using System.Text.RegularExpressions;
using Kpss.Documents.Tree;
using Kpss.Rendering;
using Kpss.Tests.Json;

namespace Kpss.Tests.Properties;

internal static partial class OutputText
{
    /// <summary>The text that a renderer's file shows, white space folded.</summary>
    public static string Of(IRenderer renderer, Document document)
    {
        using var file = new MemoryStream();
        renderer.Render(document, file);
        var content = file.ToArray();
        return Expected(renderer, renderer.Extension switch
        {
            ".html" => HtmlText.Of(Encoding.UTF8.GetString(content)),
            ".md" => MarkdownText.Of(Encoding.UTF8.GetString(content)),
            ".docx" => DocxText.Of(content),
            ".json" => string.Join('\n', TextsOf(TreeReader.Read(content))),
            _ => throw new NotSupportedException($"Nobody has told the tests how to read {renderer.Extension}: add it here."),
        });
    }

    /// <summary>A text as the file should show it. A no-break space is text, but Markdown has none of them, to keep its diffs clean.</summary>
    public static string Expected(IRenderer renderer, string text)
    {
        var folded = renderer.Extension == ".md" ? text.Replace('\u00a0', ' ') : text;
        return Space().Replace(folded, " ").Trim(' ');
    }

    private static IEnumerable<string> TextsOf(Document document) => TreeText.Of(document.TitlePage).Concat(TreeText.Of(document));

    [GeneratedRegex("[ \t\r\n]+")]
    private static partial Regex Space();
}
