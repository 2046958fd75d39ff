namespace Kpss.Documents.Tree;

/// <summary>One thing by which readers choose among the items: actor, target group, timeframe.</summary>
/// <param name="Id">ASCII, of the form of a part of a <see cref="BlockKey"/>.</param>
/// <param name="Choices">In the order they are offered; every one has items.</param>
public sealed record Facet(string Id, string Label, Sequence<FacetChoice> Choices);

/// <param name="Items">The sections that it chooses, in printing order.</param>
public sealed record FacetChoice(string Id, string Label, Sequence<BlockKey> Items);
