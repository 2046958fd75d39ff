using System.Globalization;
using System.IO.Compression;

namespace Kpss.Cli.Building.Pdf.Reading;

/// <summary>The numbered objects of a PDF, those packed into streams too. Content of pages is passed over.</summary>
internal sealed class PdfObjects
{
    private readonly Dictionary<int, PdfValue> _values = [];

    public IReadOnlyCollection<PdfValue> All => _values.Values;

    /// <returns>Null when the file isn't understood.</returns>
    public static PdfObjects? Read(byte[] pdf)
    {
        try
        {
            var objects = new PdfObjects();
            objects.ReadAll(pdf);
            return objects;
        }
        catch (Exception cause) when (cause is FormatException or InvalidDataException)
        {
            return null;
        }
    }

    /// <summary>The value itself, however many references lead to it.</summary>
    public PdfValue? Resolve(PdfValue? value)
    {
        for (var steps = 0; value is PdfReference reference && steps < 8; steps++) value = _values.GetValueOrDefault(reference.Number);
        return value is PdfReference ? null : value;
    }

    private void ReadAll(byte[] pdf)
    {
        for (var at = Find(pdf, " obj"u8, 0); at >= 0; at = Find(pdf, " obj"u8, at))
        {
            if (NumberBefore(pdf, at) is not { } number)
            {
                at++;
                continue;
            }

            var parser = new PdfParser(pdf, at + " obj".Length);
            var value = parser.Read();
            _values[number] = value;
            at = parser.Takes("stream") && value is PdfRecord stream ? PassStream(pdf, parser.At, stream) : parser.At;
        }
    }

    /// <returns>The place behind the stream.</returns>
    private int PassStream(byte[] pdf, int start, PdfRecord stream)
    {
        start += pdf.AsSpan(start).StartsWith("\r\n"u8) ? 2 : 1;
        var end = Find(pdf, "endstream"u8, start);
        if (end < 0) throw new FormatException();
        if (stream.NameOf("Type") == "ObjStm" && stream.NameOf("Filter") == "FlateDecode") ReadPacked(pdf[start..end], stream);
        return end;
    }

    private void ReadPacked(byte[] content, PdfRecord stream)
    {
        using var inflated = new ZLibStream(new MemoryStream(content), CompressionMode.Decompress);
        var plain = new MemoryStream();
        inflated.CopyTo(plain);
        var bytes = plain.ToArray();

        var (count, first) = (Integer(stream["N"]), Integer(stream["First"]));
        var index = new PdfParser(bytes, 0);
        for (var i = 0; i < count; i++)
        {
            var (number, offset) = (Integer(index.Read()), Integer(index.Read()));
            _values[number] = new PdfParser(bytes, first + offset).Read();
        }
    }

    /// <summary>`12 0 obj`: two numbers stand before the word.</summary>
    private static int? NumberBefore(byte[] pdf, int at)
    {
        var generation = at;
        while (generation > 0 && char.IsAsciiDigit((char)pdf[generation - 1])) generation--;
        if (generation == at || generation < 2 || pdf[generation - 1] != ' ') return null;

        var number = generation - 1;
        while (number > 0 && char.IsAsciiDigit((char)pdf[number - 1])) number--;
        return int.TryParse(pdf.AsSpan(number, generation - 1 - number), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null;
    }

    private static int Integer(PdfValue? value) =>
        value is PdfText text && int.TryParse(text.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : throw new FormatException();

    private static int Find(byte[] pdf, ReadOnlySpan<byte> text, int from)
    {
        var at = pdf.AsSpan(from).IndexOf(text);
        return at < 0 ? -1 : from + at;
    }
}
