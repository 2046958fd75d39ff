using System.Xml.Linq;

namespace Kpss.Rendering.Docx.Templates.Archive;

/// <summary>From a part to another or to the world.</summary>
/// <param name="Type">Its whole address.</param>
/// <param name="Target">As it is written.</param>
internal sealed record PartRelation(string Id, string Type, string Target, bool IsOutside)
{
    private static readonly XNamespace Relations = "http://schemas.openxmlformats.org/package/2006/relationships";

    /// <summary>False for what a reader of the document would fetch from elsewhere or not find.</summary>
    public bool IsKept => !IsOutside || (Is("hyperlink") && !Target.StartsWith('#'));

    public bool Is(string kind) => Type.EndsWith("/" + kind, StringComparison.Ordinal);

    public static IReadOnlyList<PartRelation> AllIn(XDocument part) =>
        [.. part.Root!.Elements(Relations + "Relationship").Select(it => new PartRelation(
            (string?)it.Attribute("Id") ?? "",
            (string?)it.Attribute("Type") ?? "",
            (string?)it.Attribute("Target") ?? "",
            string.Equals((string?)it.Attribute("TargetMode"), "External", StringComparison.OrdinalIgnoreCase)))];
}
