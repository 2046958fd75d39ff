namespace KpssRenderXlsx;

/// <param name="Fields">The fields that fit into a cell, in the order of the cards.</param>
/// <param name="ActorOrder">Names of actors in their Czech order, as far as the document has them.</param>
internal sealed record Plan(IReadOnlyList<Measure> Measures, IReadOnlyList<Field> Fields, IReadOnlyList<string> ActorOrder);

/// <summary>An item of the plan that has a card: a measure, an activity, a step.</summary>
/// <param name="Area">The item of the first level that it belongs to.</param>
/// <param name="Values">By the last part of the field's key.</param>
internal sealed record Measure(string Key, string Number, string Title, string Area, IReadOnlyDictionary<string, Value> Values);

internal sealed record Field(string Id, string Label);

/// <param name="Fits">False for what no cell should hold: lists, tables and long prose.</param>
internal sealed record Value(string Label, IReadOnlyList<Line> Lines, bool Fits);

/// <param name="Remark">Such as the role of an actor; empty when there is none.</param>
internal sealed record Line(string Text, string Remark);
