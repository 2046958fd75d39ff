using Kpss.Documents.Diagnostics;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SourceSpan = Kpss.Documents.Diagnostics.SourceSpan;

namespace Kpss.Planning.Syntax.Prose;

/// <summary>The handbook shows files, terminals and pictures; HTML is refused in it as with authors.</summary>
internal sealed class HandbookElements(ITextSource source, Report report) : AuthorsHtml(source, report)
{
    public override ProseCodeBlock Code(FencedCodeBlock block, SourceSpan span) => new($"{block.Info} {block.Arguments}".Trim(), block.Lines.ToString());

    public override ProseFigure? Figure(ParagraphBlock paragraph) =>
        paragraph.Inline?.FirstChild is LinkInline { IsImage: true, NextSibling: null } image ? new(image.Url ?? "", AltTextOf(image)) : null;

    private static string AltTextOf(LinkInline image) => image.FirstChild is LiteralInline text ? text.Content.ToString() : "";
}
