using System.Text;
using Kpss.Documents.Diagnostics;

namespace Kpss.Planning.Repair.Layout;

/// <summary>The text of a block that starts with `|` or `>`, found line by line.</summary>
/// <param name="Content">From the start of its first line to the end of its last, without the line end.</param>
/// <param name="Text">The same without the indentation.</param>
/// <param name="HasOddHeader">More than the mark and how it ends: an indentation in digits, or a `+` that keeps blank lines.</param>
internal sealed record BlockScalar(SourceSpan Content, string Text, int Indentation, bool HasOddHeader)
{
    /// <param name="header">Where the mark stands.</param>
    /// <param name="column">Blanks before the key.</param>
    public static BlockScalar? Find(SourceSpan header, int column)
    {
        var file = header.File;
        var (digit, hasOddHeader) = HeaderOf(file.Text.AsSpan(header.Start + 1));
        var first = header.Line + 1;
        int? indentation = digit is { } count ? column + count : null;
        var last = 0;
        for (var number = first; number <= file.LineCount; number++)
        {
            var line = file.Line(number);
            if (line.IsWhiteSpace()) continue;
            var blanks = line.Length - line.TrimStart(' ').Length;
            indentation ??= blanks;
            if (blanks < indentation || blanks <= column) break;
            last = number;
        }

        if (last == 0 || indentation is not { } indented) return null;
        var start = file.LineStart(first);
        var content = file.Span(start, file.LineStart(last) + file.Line(last).Length - start);
        return new(content, WithoutIndentation(content.Text, indented), indented, hasOddHeader);
    }

    private static (int? Digit, bool IsOdd) HeaderOf(ReadOnlySpan<char> behindMark)
    {
        int? digit = null;
        var isOdd = false;
        foreach (var c in behindMark)
        {
            if (char.IsAsciiDigit(c)) digit = c - '0';
            else if (c is not ('+' or '-')) break;
            isOdd |= c != '-';
        }

        return (digit, isOdd);
    }

    private static string WithoutIndentation(ReadOnlySpan<char> content, int indentation)
    {
        var text = new StringBuilder(content.Length);
        var isFirst = true;
        foreach (var range in content.Split('\n'))
        {
            if (!isFirst) text.Append('\n');
            isFirst = false;
            var line = content[range];
            var blanks = line.Length - line.TrimStart(' ').Length;
            text.Append(line[Math.Min(indentation, blanks)..]);
        }

        return text.ToString();
    }
}
