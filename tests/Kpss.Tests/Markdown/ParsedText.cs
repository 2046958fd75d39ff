using System.Text;
using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Kpss.Tests.Markdown;

/// <summary>What a reader of the rendered Markdown sees.</summary>
internal static class ParsedText
{
    /// <summary>As GitHub reads it; Markdig's own liking of single tildes and the like comes on top.</summary>
    public static readonly MarkdownPipeline GitHub = new MarkdownPipelineBuilder()
        .UsePipeTables().UseAutoLinks().UseTaskLists().UseFootnotes().UseAlertBlocks()
        .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough | EmphasisExtraOptions.Subscript).UseMathematics().Build();

    /// <summary>CommonMark and nothing else.</summary>
    public static readonly MarkdownPipeline Plain = new MarkdownPipelineBuilder().Build();

    public static MarkdownDocument Parse(string markdown, MarkdownPipeline pipeline) => Markdig.Markdown.Parse(markdown, pipeline);

    /// <summary>The text of all leaves with one space between words.</summary>
    public static string Of(MarkdownObject parsed)
    {
        var text = new StringBuilder();
        foreach (var leaf in parsed.Descendants<LeafBlock>())
        {
            if (leaf is HtmlBlock) continue;
            text.Append(' ');
            if (leaf.Inline is null) text.Append(leaf.Lines.ToString());
            else Append(text, leaf.Inline);
        }

        return Folded(text.ToString());
    }

    /// <summary>Words with one space between them.</summary>
    public static string Folded(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static void Append(StringBuilder text, ContainerInline inlines)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case LiteralInline it: text.Append(it.Content.ToString()); break;
                case CodeInline it: text.Append(it.Content); break;
                case AutolinkInline it: text.Append(it.Url); break;
                case HtmlEntityInline it: text.Append(it.Transcoded.ToString()); break;
                case LineBreakInline: text.Append(' '); break;
                case HtmlInline { Tag: "<br>" }: text.Append(' '); break;
                case HtmlInline: break;
                case TaskList it: text.Append(it.Checked ? "[x]" : "[ ]"); break;
                case ContainerInline it: Append(text, it); break;
                default: text.Append($"«{inline.GetType().Name}»"); break;
            }
        }
    }
}
