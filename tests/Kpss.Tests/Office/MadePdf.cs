using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Kpss.Tests.Office;

/// <summary>PDF files of no content, with the structure that LibreOffice gives them.</summary>
internal static class MadePdf
{
    private const int FirstPage = 10;

    /// <param name="places">The page of each bookmark, from 1.</param>
    public static byte[] With(IReadOnlyDictionary<string, int> places, params string[] fonts) =>
        Encoding.Latin1.GetBytes("%PDF-1.6\n" + string.Concat(Objects(places, fonts).Select(it => $"{it.Key} 0 obj\n{it.Value}\nendobj\n")) + "trailer <</Root 1 0 R>>\n");

    /// <summary>The same with all objects packed into one stream, as newer programs do.</summary>
    public static byte[] Packed(IReadOnlyDictionary<string, int> places, params string[] fonts)
    {
        var (index, content) = (new StringBuilder(), new StringBuilder());
        var objects = Objects(places, fonts);
        foreach (var (number, value) in objects)
        {
            index.Append(CultureInfo.InvariantCulture, $"{number} {content.Length} ");
            content.Append(value).Append('\n');
        }

        var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionMode.Compress, leaveOpen: true)) zlib.Write(Encoding.Latin1.GetBytes($"{index}{content}"));
        var head = string.Create(CultureInfo.InvariantCulture, $"%PDF-1.7\n99 0 obj\n<</Type/ObjStm/N {objects.Count}/First {index.Length}/Filter/FlateDecode>>\nstream\n");
        return [.. Encoding.Latin1.GetBytes(head), .. packed.ToArray(), .. "\nendstream\nendobj\n"u8];
    }

    private static SortedDictionary<int, string> Objects(IReadOnlyDictionary<string, int> places, string[] fonts)
    {
        var last = places.Values.DefaultIfEmpty(1).Max();
        var kids = string.Join(' ', Enumerable.Range(FirstPage, last).Select(number => $"{number} 0 R"));
        var names = string.Join('\n', places.Select(place => $"/{place.Key.Replace("_", "5F", StringComparison.Ordinal)}[{place.Value + FirstPage - 1} 0 R/XYZ 70.9 762.489 0]"));
        var objects = new SortedDictionary<int, string>
        {
            [1] = "<</Type/Catalog/Pages 2 0 R/Dests 3 0 R/Lang(cs-CZ (\\) endobj))>>",
            [2] = $"<</Type/Pages/Kids[ {kids} ]/Count {last}>>",
            [3] = $"<<{names}>>",
        };
        for (var page = 0; page < last; page++) objects[FirstPage + page] = "<</Type/Page/Parent 2 0 R>>";
        for (var i = 0; i < fonts.Length; i++) objects[1000 + i] = $"<</Type/Font/BaseFont/ABCDEF+{fonts[i]}>>";
        return objects;
    }
}
