using System.Text.RegularExpressions;
using Markdig;

namespace Kpss.Tests.Properties;

/// <summary>What a reader sees of Markdown once a common renderer has made a page of it, without the contents.</summary>
internal static partial class MarkdownText
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().Build();

    public static string Of(string markdown) => HtmlText.Of(Markdig.Markdown.ToHtml(Contents().Replace(markdown, "", count: 1), Pipeline));

    /// <summary>A heading without an anchor, and under it links to places of the same file.</summary>
    [GeneratedRegex(@"(?<!</a>\n\n)^## .*\n\n(?: *- \[.*\]\(#[^)\n]*\)\n)+", RegexOptions.Multiline)]
    private static partial Regex Contents();
}
