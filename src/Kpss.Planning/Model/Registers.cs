using Kpss.Documents;
using Kpss.Documents.Diagnostics;

namespace Kpss.Planning.Model;

/// <summary>Something that stands once in a register and is referred to by its id.</summary>
/// <param name="Name">As inside a sentence: `město Klatovy`.</param>
/// <param name="OtherNames">Spellings that mean the same.</param>
public sealed record RegisterEntry(TargetKind Kind, string Id, string Name, Sequence<string> OtherNames, SourceSpan Place)
{
    /// <summary>Further keys of the entry that kpss keeps for lists and exports: kind, code, contact on the web.</summary>
    public Sequence<RegisterDetail> Details { get; init; } = [];
}

/// <param name="Key">As the register writes it.</param>
public sealed record RegisterDetail(string Key, string Value);

public sealed record Registers(
    Sequence<RegisterEntry> Actors,
    Sequence<RegisterEntry> TargetGroups,
    Sequence<RegisterEntry> Services,
    Sequence<RegisterEntry> Abbreviations)
{
    /// <summary>False when a register's file could not be read to its end: what isn't found may only be unread.</summary>
    public bool IsWhole { get; init; } = true;

    /// <summary>The entries of one kind.</summary>
    public Sequence<RegisterEntry> Of(TargetKind kind) => kind switch
    {
        TargetKind.Actor => Actors,
        TargetKind.TargetGroup => TargetGroups,
        TargetKind.Service => Services,
        TargetKind.Abbreviation => Abbreviations,
        _ => [],
    };

    public IEnumerable<RegisterEntry> All => [.. Actors, .. TargetGroups, .. Services, .. Abbreviations];
}
