using System.Xml.Linq;
using Kpss.Rendering.Docx.ReadBack;

namespace Kpss.Rendering.Docx.Verification;

/// <summary>Styles, lists and parts that something refers to and that aren't there.</summary>
internal static class DanglingFaults
{
    private static readonly XNamespace W = WordPart.W;
    private static readonly HashSet<XName> OfStyles =
        [W + "pStyle", W + "rStyle", W + "tblStyle", W + "basedOn", W + "next", W + "link", W + "styleLink", W + "numStyleLink"];

    public static IEnumerable<WordFault> In(WordFile file) =>
        [.. StylesIn(file), .. ListsIn(file), .. PartsIn(file), .. RelationshipsIn(file)];

    private static IEnumerable<WordFault> StylesIn(WordFile file)
    {
        var known = Values(file.Styles, "style", "styleId");
        return
            from part in PartsWithStyles(file)
            from use in part.Xml.Descendants()
            where OfStyles.Contains(use.Name)
            let id = Value(use)
            where !known.Contains(id)
            select part.Fault(FaultKind.Dangling, use, $"styl „{id}“ není definován", $"the style “{id}” isn't defined");
    }

    private static IEnumerable<WordFault> ListsIn(WordFile file)
    {
        const string None = "0";
        var lists = Values(file.Numbering, "num", "numId");
        var patterns = Values(file.Numbering, "abstractNum", "abstractNumId");
        var uses =
            from part in PartsWithStyles(file)
            from use in part.Xml.Descendants(W + "numPr").Elements(W + "numId")
            where Value(use) != None && !lists.Contains(Value(use))
            select part.Fault(FaultKind.Dangling, use, $"seznam {Value(use)} není definován", $"the list {Value(use)} isn't defined");
        var broken =
            from list in file.Numbering?.Xml.Descendants(W + "num") ?? []
            let pattern = list.Element(W + "abstractNumId")
            where pattern is not null && !patterns.Contains(Value(pattern))
            select file.Numbering!.Fault(FaultKind.Dangling, null, $"seznamu chybí předloha {Value(pattern)}", $"a list lacks its pattern {Value(pattern)}");
        return [.. uses, .. broken];
    }

    private static IEnumerable<WordFault> PartsIn(WordFile file) =>
        from part in file.Texts
        from use in part.Xml.Descendants().Attributes()
        where use.Name.Namespace == WordPart.R && use.Value.Length > 0 && !part.Targets.ContainsKey(use.Value)
        select part.Fault(FaultKind.Dangling, use.Parent, $"vztah {use.Value} není zapsán", $"the relationship {use.Value} isn't there");

    private static IEnumerable<WordFault> RelationshipsIn(WordFile file) =>
        from relationship in file.AllRelationships()
        where relationship.Target is { } target && !file.Has(target)
        select new WordFault(FaultKind.Dangling, relationship.Source, "", new(
            $"chybí část {relationship.Target}",
            $"the part {relationship.Target} is missing"));

    private static IEnumerable<WordPart> PartsWithStyles(WordFile file)
    {
        foreach (var part in file.Texts) yield return part;
        if (file.Styles is not null) yield return file.Styles;
        if (file.Numbering is not null) yield return file.Numbering;
    }

    private static HashSet<string> Values(WordPart? part, string element, string attribute) =>
        [.. (part?.Xml.Root!.Elements(W + element) ?? []).Select(it => it.Attribute(W + attribute)?.Value ?? "")];

    private static string Value(XElement use) => use.Attribute(W + "val")?.Value ?? "";
}
