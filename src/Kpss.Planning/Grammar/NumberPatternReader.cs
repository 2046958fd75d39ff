using Kpss.Documents.Diagnostics;
using Kpss.Planning.Sources;

namespace Kpss.Planning.Grammar;

/// <summary>Takes a pattern such as `{oblast}.{n}` apart.</summary>
internal static class NumberPatternReader
{
    /// <returns>The pattern, or what is wrong with it.</returns>
    public static (NumberPattern? Pattern, Bilingual? Problem) Read(string template, IReadOnlyList<Level> above, bool runsOn)
    {
        var parts = new List<NumberPart>();
        var counters = 0;
        for (var at = 0; at < template.Length;)
        {
            var open = template.IndexOf('{', at);
            if (open < 0) open = template.Length;
            if (open > at) parts.Add(new LiteralPart(template[at..open]));
            if (open == template.Length) break;

            var close = template.IndexOf('}', open);
            if (close < 0) return (null, new("ve vzoru čísla chybí „}“", "the number's pattern lacks a `}`"));

            var name = template[(open + 1)..close];
            if (CounterStyle.Named(name) is { } style)
            {
                parts.Add(new CounterPart(style));
                counters++;
            }
            else if (LevelNamed(name, above) is { } level)
            {
                parts.Add(new ParentPart(level.Key));
            }
            else
            {
                return (null, above.Any(level => Words.Fold(level.Key) == Words.Fold(name))
                    ? new($"úroveň „{name}“ čísla nemá", $"the level “{name}” has no numbers")
                    : new($"vzor čísla nezná „{{{name}}}“", $"a number's pattern has no “{{{name}}}”"));
            }

            at = close + 1;
        }

        return counters == 1
            ? (new(template, parts, runsOn), null)
            : (null, new("vzor čísla musí mít právě jedno počítadlo", "a number's pattern needs just one counter"));
    }

    private static Level? LevelNamed(string name, IReadOnlyList<Level> above)
    {
        foreach (var level in above)
        {
            if (level.Number is not null && Words.Fold(level.Key) == Words.Fold(name)) return level;
        }

        return null;
    }
}
