using Markdig;

namespace Kpss.Tests.Properties;

/// <summary>What a reader sees of Markdown once a common renderer has made a page of it.</summary>
internal static class MarkdownText
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseYamlFrontMatter().Build();

    public static string Of(string markdown) => HtmlText.Of(Markdig.Markdown.ToHtml(markdown, Pipeline));
}
