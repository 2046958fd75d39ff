using System.Globalization;
using System.Text;

namespace Kpss.Cli.Building.Pdf.Reading;

/// <summary>Reads values (ISO 32000-2, 7.3) one after another. What it doesn't understand it takes for a word.</summary>
internal sealed class PdfParser(byte[] bytes, int at)
{
    private const int Deepest = 64;

    public int At { get; private set; } = at;

    /// <exception cref="FormatException">The bytes end within a value, or it nests too deep.</exception>
    public PdfValue Read(int depth = 0)
    {
        if (depth > Deepest) throw new FormatException();
        SkipBlanks();
        return Peek() switch
        {
            '/' => new PdfName(Word(At += 1)),
            '(' => ReadString(),
            '[' => ReadArray(depth),
            '<' when Peek(1) == '<' => ReadRecord(depth),
            '<' => ReadHexString(),
            _ => ReadWordOrReference(),
        };
    }

    /// <summary>True, and read over, when this word comes next.</summary>
    public bool Takes(string word)
    {
        SkipBlanks();
        if (!bytes.AsSpan(At).StartsWith(Encoding.ASCII.GetBytes(word))) return false;
        At += word.Length;
        return true;
    }

    private PdfArray ReadArray(int depth)
    {
        At++;
        var items = new List<PdfValue>();
        while (!Takes("]")) items.Add(Read(depth + 1));
        return new(items);
    }

    private PdfRecord ReadRecord(int depth)
    {
        At += 2;
        var entries = new Dictionary<string, PdfValue>(StringComparer.Ordinal);
        while (!Takes(">>"))
        {
            if (Read(depth + 1) is not PdfName key) throw new FormatException();
            entries[key.Value] = Read(depth + 1);
        }

        return new(entries);
    }

    private PdfText ReadString()
    {
        var start = ++At;
        for (var open = 1; open > 0; At++)
        {
            if (Peek() == '\\') At++;
            else if (Peek() == '(') open++;
            else if (Peek() == ')') open--;
        }

        return new(Encoding.Latin1.GetString(bytes, start, At - 1 - start));
    }

    private PdfText ReadHexString()
    {
        var start = ++At;
        while (Peek() != '>') At++;
        return new(Encoding.Latin1.GetString(bytes, start, At++ - start));
    }

    private PdfValue ReadWordOrReference()
    {
        var word = Word(At);
        if (word.Length == 0) throw new FormatException();
        if (!int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return new PdfText(word);

        var end = At;
        SkipBlanks();
        var generation = At < bytes.Length ? Word(At) : "";
        if (generation.Length > 0 && char.IsAsciiDigit(generation[0]) && Takes("R")) return new PdfReference(number);
        At = end;
        return new PdfText(word);
    }

    private string Word(int start)
    {
        var end = start;
        while (end < bytes.Length && !IsBlank(bytes[end]) && !"/()<>[]{}%".Contains((char)bytes[end], StringComparison.Ordinal)) end++;
        At = end;
        return Encoding.Latin1.GetString(bytes, start, end - start);
    }

    private void SkipBlanks()
    {
        while (At < bytes.Length && (IsBlank(bytes[At]) || bytes[At] == '%'))
        {
            if (bytes[At] != '%') At++;
            else while (At < bytes.Length && bytes[At] is not ((byte)'\n' or (byte)'\r')) At++;
        }
    }

    private char Peek(int ahead = 0) => At + ahead < bytes.Length ? (char)bytes[At + ahead] : throw new FormatException();

    private static bool IsBlank(byte unit) => unit is 0 or 9 or 10 or 12 or 13 or 32;
}
