using System.Globalization;

namespace Kpss.Cli.Building.Word;

/// <summary>Which numbers a document prints on its pages.</summary>
internal static class PrintedPages
{
    /// <summary>The number of the first page when all after it are counted from there; null when a section counts otherwise.</summary>
    public static int? FirstNumber(byte[] docx)
    {
        var main = WordParts.Read(docx, "word/document.xml");
        var numberings = WordParts.Between(main, "<w:pgNumType", ">");
        var isPlain = true;
        foreach (var numbering in numberings)
        {
            isPlain &= !numbering.Contains("w:start=", StringComparison.Ordinal)
                && WordParts.Between(numbering, "w:fmt=\"", "\"") is [] or ["decimal"];
        }

        if (isPlain) return 1;
        var sections = WordParts.Between(main, "<w:sectPr", ">");
        if (sections.Count != 1 || WordParts.Between(numberings[0], "w:fmt=\"", "\"") is not ([] or ["decimal"])) return null;
        return WordParts.Between(numberings[0], "w:start=\"", "\"") is [var start] && int.TryParse(start, NumberStyles.None, CultureInfo.InvariantCulture, out var first)
            ? first
            : null;
    }
}
