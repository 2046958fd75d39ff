using Kpss.Documents.Diagnostics;

namespace Kpss.Planning.Grammar.Shapes;

/// <summary>One key of a record of the source format.</summary>
/// <param name="Name">Czech with diacritics; the form without them is accepted too.</param>
public sealed record KeyShape(string Name, ValueKind Kind, Bilingual Help, bool IsRequired = false)
{
    /// <summary>The record behind the key, or each one of its list. Asked for late: records may hold each other.</summary>
    public Func<RecordShape>? Record { get; init; }

    /// <summary>True where a text may stand in the place of the record.</summary>
    public bool MayBeText { get; init; }

    /// <summary>True where that text is the name of one of the record's keys.</summary>
    public bool TextIsKey { get; init; }

    /// <summary>What each entry of a list is where it is no record.</summary>
    public ValueKind Element { get; init; } = ValueKind.Text;

    /// <summary>For a record whose keys the author makes up: what stands behind each, named for what the key is.</summary>
    public KeyShape? Entries { get; init; }

    /// <summary>What such made-up keys are.</summary>
    public EntryKey EntryKey { get; init; }

    /// <summary>What an id behind the key names.</summary>
    public IdTarget Names { get; init; }

    /// <summary>The only values there are; empty where any will do.</summary>
    public IReadOnlyList<string> Values { get; init; } = [];

    /// <summary>Other words for the values, which nobody needs to know.</summary>
    public IReadOnlyList<string> Synonyms { get; init; } = [];

    public IReadOnlyList<string> Examples { get; init; } = [];
}
