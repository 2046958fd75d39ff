using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Kpss.Rendering.Docx.ReadBack;

namespace Kpss.Cli.Building.Pdf;

/// <summary>
/// Both programs write the time of the making into a PDF and LibreOffice a checksum over it: the only bytes that differ
/// from one making to the next. They are overwritten in place, as the file holds the offsets of all that follows. The
/// lasting half of the identifier tells what the PDF was made from: two machines never make the same PDF, and yet one can
/// tell whether the other's is current.
/// </summary>
internal static class PdfStamps
{
    private const int DigestLength = 32;

    // The latter of Chromium; both with a space before the value or without.
    private static readonly string[] Dates = ["/CreationDate", "/ModDate"];

    /// <param name="date">The document's own.</param>
    /// <param name="source">What <see cref="SourceOf"/> tells of the document that the PDF was made from.</param>
    public static byte[] Settle(byte[] pdf, DateOnly date, string source)
    {
        var settled = (byte[])pdf.Clone();
        foreach (var name in Dates) SettleDates(settled, name, date);
        SettleMetadata(settled, date);
        SettleDigests(settled, source);
        return settled;
    }

    /// <summary>`/CreationDate(D:20250101120000Z')` or with `+01'00'` at the end.</summary>
    private static void SettleDates(byte[] pdf, string name, DateOnly date)
    {
        const int Digits = 14;
        for (var at = Next(pdf, name, 0); at >= 0; at = Next(pdf, name, at))
        {
            var start = at + (at < pdf.Length && pdf[at] == ' ' ? 1 : 0);
            if (!pdf.AsSpan(start).StartsWith("(D:"u8)) continue;

            var value = pdf.AsSpan(start + 3);
            Write(value, date.ToString("yyyyMMdd", CultureInfo.InvariantCulture) + "000000");
            for (var i = Digits; i < value.Length && value[i] != ')'; i++)
            {
                if (value[i] == '-') value[i] = (byte)'+';
                else if (char.IsAsciiDigit((char)value[i])) value[i] = (byte)'0';
            }
        }
    }

    private static void SettleMetadata(byte[] pdf, DateOnly date)
    {
        var at = Next(pdf, "<xmp:CreateDate>", 0);
        if (at >= 0) Write(pdf.AsSpan(at), date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T00:00:00");
    }

    /// <summary>
    /// The first half of the file's identifier, which outlives changes of the file. LibreOffice writes one and Chromium doesn't.
    /// </summary>
    /// <returns>Null when there is none.</returns>
    public static string? SourceIn(byte[] pdf) => IdentifiersIn(pdf) is [var first, ..] ? Encoding.ASCII.GetString(pdf, first, DigestLength) : null;

    /// <param name="draft">The Word document without page numbers.</param>
    public static string SourceOf(ReadOnlyMemory<byte> draft) => DigestOf(DocxContent.Of(draft));

    private static void SettleDigests(byte[] pdf, string source)
    {
        var places = IdentifiersIn(pdf);
        var first = places is [var place, ..] ? pdf.AsSpan(place, DigestLength) : default;
        var checksum = Next(pdf, "/DocChecksum", 0);
        if (checksum >= 0) CollectDigests(pdf, checksum, '/', 1, places);

        foreach (var at in places) pdf.AsSpan(at, DigestLength).Fill((byte)'0');
        var digest = DigestOf(pdf);
        foreach (var at in places) Write(pdf.AsSpan(at), digest);
        if (!first.IsEmpty) Write(first, source);
    }

    private static string DigestOf(ReadOnlySpan<byte> bytes) => Convert.ToHexString(SHA256.HashData(bytes))[..DigestLength];

    private static List<int> IdentifiersIn(byte[] pdf)
    {
        var places = new List<int>();
        var trailer = pdf.AsSpan().LastIndexOf("/ID"u8);
        if (trailer >= 0) CollectDigests(pdf, trailer, '<', 2, places);
        return places;
    }

    private static void CollectDigests(byte[] pdf, int from, char before, int count, List<int> places)
    {
        for (var at = from; count > 0; count--)
        {
            var sign = pdf.AsSpan(at + 1).IndexOf((byte)before);
            if (sign < 0) return;
            at += 1 + sign;
            if (!IsDigest(pdf.AsSpan(at + 1))) return;
            places.Add(at + 1);
        }
    }

    private static bool IsDigest(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < DigestLength) return false;
        foreach (var unit in bytes[..DigestLength])
        {
            if (!char.IsAsciiHexDigit((char)unit)) return false;
        }

        return true;
    }

    /// <returns>The place behind the next such text; negative when there is none.</returns>
    private static int Next(byte[] pdf, string text, int from)
    {
        var at = pdf.AsSpan(from).IndexOf(Encoding.ASCII.GetBytes(text));
        return at < 0 ? -1 : from + at + text.Length;
    }

    private static void Write(Span<byte> target, string text) => Encoding.ASCII.GetBytes(text, target);
}
