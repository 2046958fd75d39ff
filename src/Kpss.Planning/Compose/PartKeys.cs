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

    public static BlockKey Overview(int ordinal) => Nth(ReservedIds.Overview, ordinal);

    public static BlockKey Items(int ordinal) => Nth(ReservedIds.Items, ordinal);

    public static BlockKey Survey(SurveyPart part, int ordinal) => part switch
    {
        IndexPart it => new(ordinal == 1 ? $"{ReservedIds.Index}/{RegisterKind.Of(it.Kind).Id}" : $"{ReservedIds.Index}/{RegisterKind.Of(it.Kind).Id}-{ordinal}"),
        AbbreviationsPart => Nth(ReservedIds.Abbreviations, ordinal),
        MatrixPart => Nth(ReservedIds.Matrix, ordinal),
        TimelinePart => Nth(ReservedIds.Timeline, ordinal),
        FulfilmentPart => Nth(ReservedIds.Fulfilment, ordinal),
        ComparisonPart => Nth(ReservedIds.Comparison, ordinal),
        _ => throw new ArgumentOutOfRangeException(nameof(part)),
    };

    private static BlockKey Nth(string id, int ordinal) => ordinal == 1 ? new(id) : new($"{id}/{ordinal}");
}
