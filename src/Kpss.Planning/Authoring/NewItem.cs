namespace Kpss.Planning.Authoring;

/// <summary>A new item as its neighbours are written: in a file of its own, or in the file of its parent.</summary>
public static class NewItem
{
    /// <param name="isThere">Tells whether a path is taken.</param>
    /// <returns>Null where the parent is written so that nothing can be added to it.</returns>
    public static Addition? Make(NewItemOrder order, Predicate<string> isThere) =>
        Place(order, isThere) is { } addition ? EmptyCard.Without(addition, order) : null;

    private static Addition? Place(NewItemOrder order, Predicate<string> isThere)
    {
        var neighbours = FoundItem.AllOf(order.Plan).FindAll(found => found.Item.Level == order.Level);
        var number = NewNumber.Of(order.Level, order.Parent, neighbours);
        var example = Example(order, neighbours);
        var own = new OwnFile(order, number, example is null || NestedItem.Is(example) ? null : example, isThere);
        if (order.Parent is null) return own.Make();
        return IsNested(order, example)
            ? NestedItem.Make(order, number.Written) ?? own.Make()
            : own.Make() ?? NestedItem.Make(order, number.Written);
    }

    /// <summary>The last one under the same parent, else under one of the same level, else any.</summary>
    private static FoundItem? Example(NewItemOrder order, List<FoundItem> neighbours) =>
        neighbours.FindLast(found => ReferenceEquals(found.Parent, order.Parent?.Item))
        ?? neighbours.FindLast(found => found.Parent?.Level == order.Parent?.Item.Level)
        ?? (neighbours.Count > 0 ? neighbours[^1] : null);

    /// <summary>Without an example, what belongs to a card stands in its file, and so does what lies under something nested.</summary>
    private static bool IsNested(NewItemOrder order, FoundItem? example)
    {
        if (example is not null) return NestedItem.Is(example);
        if (NestedItem.HasList(order.Level, order.Parent!.Item)) return true;
        return order.Level.IsOptional || order.Parent!.Item.Level.MayCarryCard || NestedItem.Is(order.Parent);
    }
}
