using System.Globalization;
using System.Xml.Linq;
using Kpss.Rendering.Docx.Package;
using Kpss.Rendering.Docx.Templates.Styling;
using static Kpss.Rendering.Docx.Templates.WordXml;

namespace Kpss.Rendering.Docx.Templates.Parts;

/// <summary>The lists of a template, without those that would be errors.</summary>
/// <param name="document">Null when the template has no lists.</param>
internal sealed class NumberingBook(XDocument? document)
{
    private const string PlaceOfDefinitions = "<!--definitions-->";
    private const string PlaceOfLists = "<!--lists-->";
    private const int MostLists = 1_000_000;

    public bool Has(string? list) => list == "0" || Lists.Any(it => it.Get("numId") == list);

    private IEnumerable<XElement> Definitions => document?.Root!.Elements(W + "abstractNum") ?? [];

    private IEnumerable<XElement> Lists => document?.Root!.Elements(W + "num") ?? [];

    public void Clean()
    {
        if (document is null) return;
        SchemaOrder.Sort(document.Root!);
        DropRepeated(Definitions, "abstractNumId");
        DropRepeated(Lists, "numId");
        var defined = Definitions.Select(it => it.Get("abstractNumId")).ToHashSet(StringComparer.Ordinal);
        Lists.Where(list => !defined.Contains(list.Child("abstractNumId").Val())).Remove();
    }

    /// <summary>A style and a list that count together must both say so.</summary>
    public void Agree(StyleBook styles)
    {
        foreach (var style in styles.Styles)
        {
            if (style.Child("pPr").Child("numPr") is { } counted && counted.Child("numId").Val() is { } list && !Has(list)) counted.Remove();
        }

        Definitions.Elements(W + "lvl").Elements(W + "pStyle")
            .Where(it => IsGone(styles.ById(it.Val()).Child("pPr").Child("numPr")))
            .Remove();
        DropUnknown(styles, "styleLink");
        DropUnknown(styles, "numStyleLink");
    }

    public NumberingFrame Frame()
    {
        if (document is null) return NumberingFrame.Empty;

        var root = new XElement(document.Root!);
        root.SetAttributeValue(XNamespace.Xmlns + "w", W.NamespaceName);
        var definitions = root.Elements(W + "numPicBullet").Concat(root.Elements(W + "abstractNum")).LastOrDefault();
        if (definitions is null) root.AddFirst(new XComment("definitions"));
        else definitions.AddAfterSelf(new XComment("definitions"));
        root.Add(new XComment("lists"));

        var text = WordMarkup.Declaration + root.ToString(SaveOptions.DisableFormatting);
        var first = text.IndexOf(PlaceOfDefinitions, StringComparison.Ordinal);
        var second = text.LastIndexOf(PlaceOfLists, StringComparison.Ordinal);
        return new(
            text[..first],
            text[(first + PlaceOfDefinitions.Length)..second],
            text[(second + PlaceOfLists.Length)..],
            Free(Definitions, "abstractNumId"),
            Math.Max(Free(Lists, "numId"), NumberingFrame.Empty.FirstList));
    }

    private static bool IsGone(XElement? counted) => counted is null || counted.Child("numId").Val() == "0";

    private void DropUnknown(StyleBook styles, string link) =>
        Definitions.Elements(W + link).Where(it => styles.ById(it.Val()) is null).Remove();

    private static void DropRepeated(IEnumerable<XElement> elements, string id)
    {
        var seen = new HashSet<string?>(StringComparer.Ordinal);
        foreach (var element in elements.ToArray())
        {
            if (element.Get(id) is not { } own || !seen.Add(own)) element.Remove();
        }
    }

    /// <summary>The first number behind which there is room for all the lists of a document.</summary>
    private static int Free(IEnumerable<XElement> elements, string id)
    {
        var free = 0;
        foreach (var taken in elements.Select(it => it.Get(id)).Select(Number).OfType<int>().Where(it => it >= 0).Order())
        {
            if (taken - free >= MostLists) break;
            free = taken + 1;
        }

        return free;
    }

    private static int? Number(string? text) =>
        int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : null;
}
