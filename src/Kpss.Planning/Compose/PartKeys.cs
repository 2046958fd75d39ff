using Kpss.Documents.Tree;

namespace Kpss.Planning.Compose;

/// <summary>Keys of the parts that are no items. Items may not take the ids of their first half.</summary>
public static class PartKeys
{
    public static readonly BlockKey Contents = new("obsah");

    public static BlockKey Chapter(string id) => new($"kapitola/{id}");

    public static BlockKey Overview(int ordinal) => ordinal == 1 ? new("prehled") : new($"prehled/{ordinal}");

    public static BlockKey Items(int ordinal) => ordinal == 1 ? new("polozky") : new($"polozky/{ordinal}");
}
