using System.IO.Compression;

namespace Kpss.Cli.Building.Word;

/// <summary>Parts of a Word document as text, for a glance that needs no tree of XML.</summary>
internal static class WordParts
{
    /// <summary>The text of every part whose name ends so, one behind another.</summary>
    public static string Read(byte[] docx, string end)
    {
        using var archive = new ZipArchive(new MemoryStream(docx), ZipArchiveMode.Read);
        var text = "";
        foreach (var entry in archive.Entries)
        {
            if (!entry.FullName.EndsWith(end, StringComparison.Ordinal)) continue;
            using var reader = new StreamReader(entry.Open());
            text += reader.ReadToEnd();
        }

        return text;
    }

    /// <summary>The values between two texts: of an attribute, when they are its name with a quote and the next quote.</summary>
    public static List<string> Between(string text, string before, string after)
    {
        var values = new List<string>();
        for (var at = Next(text, before, 0); at >= 0; at = Next(text, before, at))
        {
            var end = text.IndexOf(after, at, StringComparison.Ordinal);
            if (end < 0) break;
            values.Add(text[at..end]);
        }

        return values;
    }

    private static int Next(string text, string before, int from)
    {
        var at = text.IndexOf(before, from, StringComparison.Ordinal);
        return at < 0 ? -1 : at + before.Length;
    }
}
