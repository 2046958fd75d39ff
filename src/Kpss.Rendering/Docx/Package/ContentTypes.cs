using Kpss.Documents;
using Kpss.Rendering.Docx.Templates;
using Kpss.Rendering.Markup;

namespace Kpss.Rendering.Docx.Package;

/// <summary>What every part of the file is.</summary>
internal static class ContentTypes
{
    private const string PlaceOfParts = "{parts}";

    public static void Write(MarkupWriter markup, Sequence<TemplatePart> parts)
    {
        var fixedOnes = Asset.Read("content-types.xml");
        var place = fixedOnes.IndexOf(PlaceOfParts, StringComparison.Ordinal);
        markup.Raw(fixedOnes[..place]);
        foreach (var part in parts)
        {
            if (part.ContentType is not { } type) continue;
            markup.Start("Override").Attribute("PartName", "/" + part.Path).Attribute("ContentType", type).EndEmpty();
        }

        markup.Raw(fixedOnes[(place + PlaceOfParts.Length)..]);
    }
}
