using Kpss.Documents;
using Kpss.Documents.Diagnostics;
using Kpss.Planning.Grammar;
using Kpss.Planning.Grammar.Shapes;
using Kpss.Planning.Model.Values;
using Kpss.Planning.Syntax.Prose;
using Kpss.Planning.Syntax.Yaml;

namespace Kpss.Planning.Model;

/// <summary>A priority area, a measure, an activity – whatever the grammar's levels are.</summary>
/// <param name="Title">Empty when it is missing; a diagnostic says so.</param>
/// <param name="Number">Null where the level has no numbers.</param>
/// <param name="FullNumber">With the parent's where the own number says nothing alone: `1.4 a)`; empty without numbers.</param>
/// <param name="Name">How the plan speaks of the item: `Opatření 1.4 a)`, or its title.</param>
/// <param name="NameInSentence">The same behind other words: `viz opatření 1.4 a)`.</param>
public sealed record PlanItem(
    Level Level,
    string Id,
    string Title,
    ItemNumber? Number,
    string FullNumber,
    string Name,
    string NameInSentence,
    ProseText Introduction,
    Sequence<FieldEntry> Fields,
    ReferenceSite? Ancestor,
    Sequence<PlanItem> Children,
    ItemSource Source)
{
    /// <summary>The item and all below it, in printing order.</summary>
    public List<PlanItem> WithDescendants()
    {
        var items = new List<PlanItem>();
        CollectInto(items);
        return items;
    }

    internal void CollectInto(List<PlanItem> items)
    {
        items.Add(this);
        foreach (var child in Children) child.CollectInto(items);
    }

    public FieldEntry? Entry(string fieldKey)
    {
        foreach (var entry in Fields.AsSpan())
        {
            if (entry.Field.Key == fieldKey) return entry;
        }

        return null;
    }
}

/// <param name="Printed">`1.4`, `a)`.</param>
/// <param name="Ordinal">Its place in the count; null when the number breaks its level's pattern.</param>
/// <param name="Expected">What a number of this level looks like here, for messages.</param>
public sealed record ItemNumber(string Printed, int? Ordinal, string Expected);

/// <summary>Where an item was written. As with spans, all compare equal.</summary>
public sealed class ItemSource : IEquatable<ItemSource>
{
    /// <summary>The level key, or the item's first key.</summary>
    public required SourceSpan Place { get; init; }

    public required SourceSpan NumberPlace { get; init; }

    public required SourceSpan IdPlace { get; init; }

    public required SourceSpan TitlePlace { get; init; }

    /// <summary>All that the author wrote, also what could not be read.</summary>
    public required KeyedRecord Record { get; init; }

    /// <summary>False when the id was made of the number or the title.</summary>
    public required bool HasOwnId { get; init; }

    /// <summary>Which count of the plan the number belongs to: items that are counted together have the same.</summary>
    public required int NumberCount { get; init; }

    /// <summary>How a number of that count is printed, from its ordinal.</summary>
    public required Func<int, string> NumberAt { get; init; }

    /// <summary>True for an item that should lie under another one and doesn't; a diagnostic says so.</summary>
    public required bool IsOrphan { get; init; }

    /// <summary>Keys that neither kpss nor the grammar knows here.</summary>
    public required IReadOnlyList<RecordEntry> Unknown { get; init; }

    /// <summary>False when a syntax error cut the file short: what is missing may only be unread.</summary>
    public required bool IsWhole { get; init; }

    public bool Equals(ItemSource? other) => other is not null;

    public override bool Equals(object? obj) => obj is ItemSource;

    public override int GetHashCode() => 0;
}
