using System.Buffers;
using System.Text;

namespace Kpss.Planning.Sources;

/// <summary>A text that some program read in a wrong encoding and saved so: „PĂ©ÄŤe“ for „Péče“, „opatøení“ for „opatření“.</summary>
/// <param name="At">Where the first wrong letters stand.</param>
/// <param name="Meant">The whole text as it was before; null where not all of it can be told.</param>
internal sealed record Misreading(int At, int Length, string? Meant)
{
    /// <summary>So many broken words are no chance: a name or two from abroad has such letters too.</summary>
    private const int Fewest = 3;

    private const string Leading = "ÄÅÃĹĂ";
    private const string Western = "ìèøùòïÌÈØÙÒÏ";
    private const string Czech = "ěčřůňďťĚČŘŮŇĎŤ";

    private static readonly SearchValues<char> AnyWestern = SearchValues.Create(Western);
    private static readonly SearchValues<char> AnyCzech = SearchValues.Create(Czech);
    private static readonly SearchValues<char> Suspicious = SearchValues.Create(Leading + Western);

    private const int Central = 1250;
    private const int WesternPage = 1252;

    public static Misreading? Of(string text)
    {
        if (text.AsSpan().IndexOfAny(Suspicious) < 0) return null;
        return OfUtf8(text, Central) ?? OfUtf8(text, WesternPage) ?? OfCentral(text);
    }

    /// <summary>UTF-8 taken for the code page: what isn't ASCII makes letters when it is put back into bytes.</summary>
    private static Misreading? OfUtf8(string text, int codePage)
    {
        var (first, firstLength, broken, others) = (-1, 0, 0, 0);
        for (var at = 0; at < text.Length;)
        {
            if (char.IsAscii(text[at]))
            {
                at++;
                continue;
            }

            var end = at;
            while (end < text.Length && !char.IsAscii(text[end])) end++;
            if (Decoded(text[at..end], codePage) is null) others++;
            else if (broken++ == 0) (first, firstLength) = (at, end - at);
            at = end;
        }

        return broken >= Fewest && broken > others ? new(first, firstLength, Decoded(text, codePage)) : null;
    }

    /// <returns>Null when the bytes are no UTF-8.</returns>
    private static string? Decoded(string text, int codePage)
    {
        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(Page(codePage).GetBytes(text));
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    /// <summary>Windows-1250 taken for the western code page: its letters with carons are others, and no right one is left.</summary>
    private static Misreading? OfCentral(string text)
    {
        if (text.AsSpan().IndexOfAny(AnyCzech) >= 0) return null;
        var count = 0;
        foreach (var c in text)
        {
            if (Western.Contains(c, StringComparison.Ordinal)) count++;
        }

        return count >= Fewest ? new(text.AsSpan().IndexOfAny(AnyWestern), 1, Page(Central).GetString(Page(WesternPage).GetBytes(text))) : null;
    }

    private static Encoding Page(int codePage) =>
        CodePagesEncodingProvider.Instance.GetEncoding(codePage, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;
}
