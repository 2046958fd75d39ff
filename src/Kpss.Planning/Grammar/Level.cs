using Kpss.Documents.Diagnostics;

namespace Kpss.Planning.Grammar;

/// <summary>A level of the plan's structure, such as priority area, measure or activity.</summary>
/// <param name="Key">The key that says in a file what it holds.</param>
/// <param name="ListKey">The key under which a parent lists its children of this level.</param>
/// <param name="Label">Printed before the number, or before the title where there is none; null when nothing is.</param>
/// <param name="Number">Null when the items have no number.</param>
/// <param name="IsOptional">True when items of the next level may lie right under the level above.</param>
/// <param name="CardCaption">Template with `{číslo}` and `{název}`.</param>
public sealed record Level(
    int Depth,
    string Key,
    string ListKey,
    string? Label,
    NumberPattern? Number,
    HeadingPattern Heading,
    bool IsOptional,
    bool MayCarryCard,
    string CardCaption,
    SourceSpan Place);
