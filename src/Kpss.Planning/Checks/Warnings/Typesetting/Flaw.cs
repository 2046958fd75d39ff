using Kpss.Documents.Diagnostics;
using Kpss.Planning.Checks.Texts;

namespace Kpss.Planning.Checks.Warnings.Typesetting;

/// <param name="Proposed">What should stand at the place.</param>
internal sealed record Flaw(TextRange Place, string Proposed, Bilingual Name, RepairKind Repair)
{
    /// <summary>The least that is to be replaced.</summary>
    public FlawEdit[] Edits { get; init; } = [new(Place, Proposed)];
}

internal sealed record FlawEdit(TextRange Place, string Replacement);

internal enum RepairKind
{
    /// <summary>The document gets it right as it is: only the sources could be tidier.</summary>
    Printed,

    /// <summary>There is one way to put it right.</summary>
    Safe,

    /// <summary>The author knows better.</summary>
    Doubtful,
}
