using System.Xml.Linq;

namespace Kpss.Rendering.Docx.ReadBack;

/// <summary>A part of a Word document that holds XML.</summary>
/// <param name="Targets">Where its relationships lead by their ids: a path in the file, or null for the world outside.</param>
/// <param name="IsText">True for the main part alone.</param>
internal sealed record WordPart(string Path, XDocument Xml, IReadOnlyDictionary<string, string?> Targets, bool IsText)
{
    public static readonly XNamespace W = WordMarkup.Namespace;

    public static readonly XNamespace R = WordMarkup.RelationshipNamespace;
}
