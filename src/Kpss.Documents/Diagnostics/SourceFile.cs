using System.Text;

namespace Kpss.Documents.Diagnostics;

/// <summary>A text that was read, with its lines. Lines and columns count from 1, columns in UTF-16 units as editors do.</summary>
public sealed class SourceFile
{
    private const char ByteOrderMark = '\uFEFF';

    private readonly int[] _lineStarts;

    /// <param name="path">Absolute path with forward slashes.</param>
    /// <param name="text">The decoded text without a byte order mark, line ends as they stand in the file.</param>
    public SourceFile(string path, string text)
    {
        Path = path;
        Text = text;
        _lineStarts = FindLineStarts(text);
    }

    public string Path { get; }

    public string Text { get; }

    /// <summary>True for a file that begins with a byte order mark.</summary>
    public bool HasMark { get; init; }

    /// <summary>The text as it is written, with the byte order mark if there is one.</summary>
    public string Written => HasMark ? ByteOrderMark + Text : Text;

    public int LineCount => _lineStarts.Length;

    /// <summary>The same file with another text; its byte order mark stays.</summary>
    public SourceFile With(string text) => new(Path, text) { HasMark = HasMark };

    public byte[] ToBytes() => Encoding.UTF8.GetBytes(Written);

    public SourceSpan Span(int start, int length) => new(this, start, length);

    public SourceSpan Start => new(this, 0, 0);

    public (int Line, int Column) PositionOf(int offset)
    {
        var index = Array.BinarySearch(_lineStarts, Math.Clamp(offset, 0, Text.Length));
        var line = index >= 0 ? index : ~index - 1;
        return (line + 1, offset - _lineStarts[line] + 1);
    }

    /// <summary>Offset of the first character of a line; lines count from 1.</summary>
    public int LineStart(int line) => _lineStarts[line - 1];

    /// <summary>A line's text without its end; lines count from 1.</summary>
    public ReadOnlySpan<char> Line(int line)
    {
        var start = _lineStarts[line - 1];
        var end = line < _lineStarts.Length ? _lineStarts[line] : Text.Length;
        return Text.AsSpan(start, end - start).TrimEnd("\r\n");
    }

    private static int[] FindLineStarts(string text)
    {
        var count = 1;
        for (var at = text.IndexOf('\n'); at >= 0; at = text.IndexOf('\n', at + 1)) count++;

        var starts = new int[count];
        var line = 1;
        for (var at = text.IndexOf('\n'); at >= 0; at = text.IndexOf('\n', at + 1)) starts[line++] = at + 1;
        return starts;
    }
}
