using Kpss.Documents.Diagnostics;
using Kpss.Planning.Sources;
using Kpss.Planning.Syntax.Rules;
using Markdig;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Syntax;

namespace Kpss.Planning.Syntax.Prose;

/// <summary>Reads Markdown with Markdig and brings it into the closed set of <see cref="ProseBlock"/>.</summary>
public sealed class ProseReader(Report report)
{
    internal static readonly Lazy<MarkdownPipeline> Pipeline = new(BuildPipeline, LazyThreadSafetyMode.PublicationOnly);

    /// <summary>The prose of an author.</summary>
    public ProseText Read(ITextSource source) => report.Guarded(source.Part(0, 0), () => Parsed(source, new AuthorsHtml(source, report))) ?? ProseText.Empty;

    /// <summary>A document that kpss wrote, with the anchors and tags it puts there itself.</summary>
    public ProseText ReadDocument(ITextSource source) => report.Guarded(source.Part(0, 0), () => Parsed(source, new OwnHtml(source, report))) ?? ProseText.Empty;

    /// <summary>A chapter of the handbook, with the files, terminals and pictures that it shows.</summary>
    public ProseText ReadHandbook(ITextSource source) => report.Guarded(source.Part(0, 0), () => Parsed(source, new HandbookElements(source, report))) ?? ProseText.Empty;

    private ProseText Parsed(ITextSource source, AuthorsHtml html)
    {
        MarkdownDocument document;
        try
        {
            document = Markdown.Parse(source.Value, Pipeline.Value);
        }
        catch (ArgumentException)
        {
            // Markdig refuses to go deeper than 128 levels.
            report.Add(NestingTooDeep.InProse(source.Part(0, Math.Min(1, source.Value.Length))));
            return ProseText.Empty;
        }

        return new(new BlockConversion(source, html, report).Blocks(document));
    }

    private static MarkdownPipeline BuildPipeline()
    {
        var builder = new MarkdownPipelineBuilder().UsePreciseSourceLocation().UsePipeTables();
        builder.InlineParsers.InsertBefore<LinkInlineParser>(new ReferenceParser());
        builder.BlockParsers.Find<ListBlockParser>()!.ItemParsers.Add(new LetterListParser());
        return builder.Build();
    }
}
