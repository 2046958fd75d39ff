using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace Kpss.Planning.Syntax.Prose;

/// <summary>`[[id]]` or `[[id|text]]` in Markdown; also what was begun and never closed, so that it can be reported.</summary>
internal sealed class ReferenceInline : LeafInline
{
    public required string Content { get; init; }

    public required bool IsComplete { get; init; }
}

internal sealed class ReferenceParser : InlineParser
{
    public ReferenceParser() => OpeningCharacters = ['['];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() != '[') return false;

        var start = slice.Start;
        var line = slice.Text.AsSpan(start + 2, slice.End - start - 1);
        var end = line.IndexOf("]]");
        var lineEnd = line.IndexOfAny('\n', '\r');
        var isClosed = end >= 0 && (lineEnd < 0 || end < lineEnd);
        var length = isClosed ? end : 0;

        processor.Inline = new ReferenceInline
        {
            Content = line[..length].ToString(),
            IsComplete = isClosed,
            Span = new(processor.GetSourcePosition(start), processor.GetSourcePosition(start) + length + (isClosed ? 3 : 1)),
        };
        slice.Start = start + length + (isClosed ? 4 : 2);
        return true;
    }
}
