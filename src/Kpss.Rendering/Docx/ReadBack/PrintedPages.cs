using System.Globalization;
using System.Xml.Linq;

namespace Kpss.Rendering.Docx.ReadBack;

/// <summary>Which numbers a document prints on its pages.</summary>
public static class PrintedPages
{
    private static readonly XNamespace W = WordPart.W;

    /// <summary>The number of the first page when all after it are counted from there; null when a section counts otherwise.</summary>
    public static int? FirstNumber(byte[] docx)
    {
        var sections = WordFile.Open(docx).Main.Xml.Descendants(W + "sectPr").Where(it => it.Parent!.Name != W + "sectPrChange").ToArray();
        var numberings = sections.Elements(W + "pgNumType").ToArray();
        if (!numberings.All(IsDecimal)) return null;
        if (!numberings.Any(it => it.Attribute(W + "start") is not null)) return 1;
        if (sections.Length != 1) return null;
        return int.TryParse(numberings[0].Attribute(W + "start")?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var first) ? first : null;
    }

    private static bool IsDecimal(XElement numbering) => numbering.Attribute(W + "fmt")?.Value is null or "decimal";
}
