using Kpss.Documents.Diagnostics;

namespace Kpss.Planning.Grammar.Shapes;

/// <summary>
/// A record of the source format: the one description from which the binder, the hints for unknown keys, the schema
/// and the reference pages come.
/// </summary>
public sealed record RecordShape(Bilingual Title, IReadOnlyList<KeyShape> Keys)
{
    public RecordShape With(IEnumerable<KeyShape> keys) => this with { Keys = [.. Keys, .. keys] };
}
