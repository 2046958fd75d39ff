using Kpss.Documents.Diagnostics;
using Kpss.Planning.Sources;
using Kpss.Planning.Syntax.Yaml;

namespace Kpss.Planning.Grammar.Shapes;

/// <summary>The repair of a misspelt key.</summary>
internal static class KeyFix
{
    /// <param name="record">The record that holds the key; null where what else it holds is not known.</param>
    /// <returns>Null when the key that was meant is in doubt, or stands in the record already.</returns>
    public static Fix? For(ScalarNode key, IEnumerable<string> known, RecordNode? record)
    {
        if (record is null || Slip.Of(key.Value, known) is not { } meant || !KeyText.IsPlain(meant)) return null;
        foreach (var entry in record.Entries)
        {
            if (Words.Fold(entry.Key.Value) == Words.Fold(meant)) return null;
        }

        return new(new($"napsat „{meant}“", $"write “{meant}”"), IsSafe: true, [new(key.Span, meant)]);
    }
}
