using System.Text;

namespace Kpss.Cli.Building.Pdf.Reading;

/// <summary>What a PDF tells of the layout it was made from.</summary>
/// <param name="Fonts">Names of the fonts in it, such as `Carlito-Bold`.</param>
internal sealed record PdfLayout(IReadOnlyDictionary<string, int> Places, IReadOnlyList<string> Fonts)
{
    private const int SubsetPrefix = 7;

    /// <returns>Null when the file isn't understood.</returns>
    public static PdfLayout? Of(byte[] pdf)
    {
        if (PdfObjects.Read(pdf) is not { } objects || CatalogOf(objects) is not { } catalog) return null;

        var pages = new Dictionary<PdfReference, int>();
        CollectPages(objects, catalog["Pages"], pages, []);
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        if (objects.Resolve(catalog["Dests"]) is PdfRecord named) AddAll(objects, named, pages, places);
        if (objects.Resolve(catalog["Names"]) is PdfRecord names) AddTree(objects, names["Dests"], pages, places, []);
        return new(places, FontsOf(objects));
    }

    /// <summary>The page that a bookmark of the document lies on, counted from 1; null when the file doesn't tell.</summary>
    public int? PageOf(string bookmark) =>
        Places.TryGetValue(Escape(bookmark), out var page) || Places.TryGetValue(bookmark, out page) ? page : null;

    /// <summary>LibreOffice writes a name's every character but letters and digits by its code.</summary>
    private static string Escape(string bookmark)
    {
        var name = new StringBuilder();
        foreach (var letter in bookmark)
        {
            if (char.IsAsciiLetterOrDigit(letter)) name.Append(letter);
            else name.Append(((int)letter).ToString("X2", System.Globalization.CultureInfo.InvariantCulture));
        }

        return name.ToString();
    }

    private static PdfRecord? CatalogOf(PdfObjects objects)
    {
        foreach (var value in objects.All)
        {
            if (value is PdfRecord record && record.NameOf("Type") == "Catalog") return record;
        }

        return null;
    }

    private static void CollectPages(PdfObjects objects, PdfValue? node, Dictionary<PdfReference, int> pages, HashSet<PdfReference> seen)
    {
        if (node is not PdfReference reference || !seen.Add(reference) || objects.Resolve(node) is not PdfRecord record) return;
        if (objects.Resolve(record["Kids"]) is not PdfArray kids)
        {
            pages.Add(reference, pages.Count + 1);
            return;
        }

        foreach (var kid in kids.Items) CollectPages(objects, kid, pages, seen);
    }

    private static void AddAll(PdfObjects objects, PdfRecord named, Dictionary<PdfReference, int> pages, Dictionary<string, int> places)
    {
        foreach (var (name, target) in named.Entries) Add(objects, name, target, pages, places);
    }

    private static void AddTree(PdfObjects objects, PdfValue? node, Dictionary<PdfReference, int> pages, Dictionary<string, int> places, HashSet<PdfValue> seen)
    {
        if (objects.Resolve(node) is not PdfRecord record || !seen.Add(record)) return;
        foreach (var kid in (objects.Resolve(record["Kids"]) as PdfArray)?.Items ?? []) AddTree(objects, kid, pages, places, seen);

        var pairs = (objects.Resolve(record["Names"]) as PdfArray)?.Items ?? [];
        for (var i = 0; i + 1 < pairs.Count; i += 2)
        {
            if (pairs[i] is PdfText name) Add(objects, name.Value, pairs[i + 1], pages, places);
        }
    }

    private static void Add(PdfObjects objects, string name, PdfValue target, Dictionary<PdfReference, int> pages, Dictionary<string, int> places)
    {
        var value = objects.Resolve(target);
        if (value is PdfRecord record) value = objects.Resolve(record["D"]);
        if (value is PdfArray { Items: [PdfReference page, ..] } && pages.TryGetValue(page, out var number)) places[name] = number;
    }

    private static List<string> FontsOf(PdfObjects objects)
    {
        var fonts = new List<string>();
        foreach (var value in objects.All)
        {
            if ((value as PdfRecord)?.NameOf("BaseFont") is not { } font) continue;
            var name = font.Length > SubsetPrefix && font[SubsetPrefix - 1] == '+' ? font[SubsetPrefix..] : font;
            if (!fonts.Contains(name)) fonts.Add(name);
        }

        return fonts;
    }
}
