using System.Xml.Linq;
using Kpss.Rendering.Docx.Templates.Archive;
using static Kpss.Rendering.Docx.Templates.WordXml;

namespace Kpss.Rendering.Docx.Templates.Parts;

/// <summary>Cuts out of a part what lies outside the template: pictures and data that programs would fetch when they open the document.</summary>
internal static class OutsideRelations
{
    private static readonly string[] Holders = ["drawing", "pict", "object"];

    public static void Cut(XElement root, IEnumerable<PartRelation> relations)
    {
        var lost = relations.Where(it => !it.IsKept).Select(it => it.Id).ToHashSet(StringComparer.Ordinal);
        if (lost.Count == 0) return;

        var users = root.DescendantsAndSelf().Attributes().Where(it => it.Name.Namespace == R && lost.Contains(it.Value)).ToArray();
        foreach (var user in users) Cut(user);
        DropBullets(root);
    }

    private static void Cut(XAttribute relation)
    {
        var user = relation.Parent!;
        relation.Remove();

        // A picture may be both linked and embedded; then the embedded one is there to see.
        if (user.Attributes().Any(it => it.Name.Namespace == R) || user.Parent is null) return;
        if (user.Name == W + "hyperlink") user.ReplaceWith(user.Nodes());
        else if (user.Name.LocalName is "blip" or "imagedata") (HolderOf(user) ?? user).Remove();
        else user.Remove();
    }

    private static XElement? HolderOf(XElement picture) =>
        picture.Ancestors().FirstOrDefault(it => it.Name.Namespace == W && Holders.Contains(it.Name.LocalName) && it.Parent is not null);

    /// <summary>Bullets whose picture is gone, and what asks for them.</summary>
    private static void DropBullets(XElement root)
    {
        var empty = root.Elements(W + "numPicBullet").Where(it => !it.HasElements).ToArray();
        var ids = empty.Select(it => it.Get("numPicBulletId")).ToArray();
        root.Descendants(W + "lvlPicBulletId").Where(it => ids.Contains(it.Val())).Remove();
        empty.Remove();
    }
}
