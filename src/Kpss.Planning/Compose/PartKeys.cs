using Kpss.Documents.Tree;
using Kpss.Planning.Model;

namespace Kpss.Planning.Compose;

/// <summary>Keys of the parts that are no items. Items may not take the ids of their first half.</summary>
public static class PartKeys
{
    public static readonly BlockKey Contents = new(ReservedIds.Contents);

    public static BlockKey Chapter(string id) => new($"{ReservedIds.Chapter}/{id}");

    /// <summary>Above what has no anchor in a document taken over: no anchor of such a document can begin so.</summary>
    public static readonly BlockKey Document = Contents.Child("dokument");

    public static BlockKey Overview(int ordinal) => ordinal == 1 ? new(ReservedIds.Overview) : new($"{ReservedIds.Overview}/{ordinal}");

    public static BlockKey Items(int ordinal) => ordinal == 1 ? new(ReservedIds.Items) : new($"{ReservedIds.Items}/{ordinal}");
}
