using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace Kpss.Planning.Syntax.Prose;

/// <summary>A paragraph of Markdown as it stands in its text, with the marks of lists and quotations around it.</summary>
/// <param name="Quotations">In how many of them it stands.</param>
public sealed record ProseLines(int Start, int End, int Quotations);

/// <summary>Finds the paragraphs of a text; headings, tables, code and HTML are none.</summary>
public static class ProseParagraphs
{
    public static List<ProseLines> Of(string text)
    {
        var found = new List<ProseLines>();
        if (Parse(text) is { } document) Collect(document, 0, found);
        return found;
    }

    /// <returns>Null for what is nested too deep.</returns>
    internal static MarkdownDocument? Parse(string text)
    {
        try
        {
            return Markdown.Parse(text, ProseReader.Pipeline.Value);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static void Collect(ContainerBlock container, int quotations, List<ProseLines> found)
    {
        foreach (var block in container)
        {
            switch (block)
            {
                case ParagraphBlock { Span.IsEmpty: false } paragraph:
                    found.Add(new(paragraph.Span.Start, paragraph.Span.End + 1, quotations));
                    break;
                case Table:
                    break;
                case QuoteBlock quotation:
                    Collect(quotation, quotations + 1, found);
                    break;
                case ContainerBlock inner:
                    Collect(inner, quotations, found);
                    break;
            }
        }
    }
}
