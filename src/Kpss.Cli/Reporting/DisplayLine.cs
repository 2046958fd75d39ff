using System.Text;

namespace Kpss.Cli.Reporting;

/// <summary>A line of a source as a terminal shows it, in columns counted from 0.</summary>
public sealed class DisplayLine
{
    private const int TabStop = 4;
    private const string Replacement = "\uFFFD";

    private readonly List<Cell> _cells = [];

    /// <param name="Offset">Of the character in the line, in UTF-16 units.</param>
    private sealed record Cell(int Offset, int Column, int Width, string Shown);

    public DisplayLine(ReadOnlySpan<char> line)
    {
        var offset = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            var (shown, width) = Show(rune);
            _cells.Add(new(offset, Width, width, shown));
            Width += width;
            offset += rune.Utf16SequenceLength;
        }
    }

    public int Width { get; private set; }

    /// <summary>Where the character at an offset begins; at the end of the line its width.</summary>
    public int ColumnOf(int offset)
    {
        foreach (var cell in _cells)
        {
            if (cell.Offset >= offset) return cell.Column;
        }

        return Width;
    }

    /// <summary>The characters that lie wholly between two columns, and the column of the first of them.</summary>
    public (string Text, int From) Cut(int from, int to)
    {
        var text = new StringBuilder();
        var first = -1;
        foreach (var cell in _cells)
        {
            var isMarkOnCutLetter = first < 0 && cell.Width == 0 && from > 0;
            if (cell.Column < from || cell.Column + cell.Width > to || isMarkOnCutLetter) continue;
            if (first < 0) first = cell.Column;
            text.Append(cell.Shown);
        }

        return (text.ToString(), Math.Max(first, 0));
    }

    private (string Shown, int Width) Show(Rune rune)
    {
        if (rune.Value != '\t') return CharacterWidth.IsDangerous(rune) ? (Replacement, 1) : (rune.ToString(), CharacterWidth.Of(rune));
        var width = TabStop - (Width % TabStop);
        return (new(' ', width), width);
    }
}
