using System.Globalization;
using System.Text;

namespace Kpss.Planning.Grammar;

/// <summary>How items of a level are numbered: `{oblast}.{n}`, `{písmeno})`.</summary>
/// <param name="RunsOn">True when the count runs on through the whole plan instead of starting anew under each parent.</param>
public sealed record NumberPattern(string Template, IReadOnlyList<NumberPart> Parts, bool RunsOn)
{
    public static readonly string[] Counters = ["n", "písmeno", "PÍSMENO", "římské"];

    /// <summary>True when the number tells which parent the item has.</summary>
    public bool NamesParent
    {
        get
        {
            foreach (var part in Parts)
            {
                if (part is ParentPart) return true;
            }

            return false;
        }
    }

    /// <summary>The template says it all: patterns are equal when they number alike.</summary>
    public bool Equals(NumberPattern? other) => other is not null && Template == other.Template && RunsOn == other.RunsOn;

    public override int GetHashCode() => Template.GetHashCode(StringComparison.Ordinal);

    public string Print(int ordinal, Func<string, string> numberOfParent)
    {
        var text = new StringBuilder();
        foreach (var part in Parts)
        {
            text.Append(part switch
            {
                LiteralPart literal => literal.Value,
                ParentPart parent => numberOfParent(parent.LevelKey),
                CounterPart counter => counter.Style.Print(ordinal),
                _ => "",
            });
        }

        return text.ToString();
    }

    /// <summary>The ordinal that a written number holds, or null when it breaks the pattern.</summary>
    /// <param name="numberOfParent">The number of the item's ancestor at a level, as it is written in the pattern.</param>
    public int? Match(string number, Func<string, string> numberOfParent)
    {
        var exact = MatchWhole(number, numberOfParent);
        if (exact is not null) return exact;

        // `a` for `{písmeno})`: closing punctuation may be left to the printer.
        return Parts[^1] is LiteralPart closing && Parts.Count > 1
            ? MatchWhole(number + closing.Value, numberOfParent)
            : null;
    }

    private int? MatchWhole(string number, Func<string, string> numberOfParent)
    {
        int? ordinal = null;
        var at = 0;
        foreach (var part in Parts)
        {
            switch (part)
            {
                case CounterPart counter:
                    var length = counter.Style.LengthAt(number.AsSpan(at));
                    ordinal = length == 0 ? null : counter.Style.Parse(number.AsSpan(at, length));
                    if (ordinal is null) return null;
                    at += length;
                    break;
                case LiteralPart literal when number.AsSpan(at).StartsWith(literal.Value, StringComparison.Ordinal):
                    at += literal.Value.Length;
                    break;
                case ParentPart parent when number.AsSpan(at).StartsWith(numberOfParent(parent.LevelKey), StringComparison.Ordinal):
                    at += numberOfParent(parent.LevelKey).Length;
                    break;
                default:
                    return null;
            }
        }

        return at == number.Length ? ordinal : null;
    }
}

/// <summary>A closed set of three.</summary>
public abstract record NumberPart;

public sealed record LiteralPart(string Value) : NumberPart;

public sealed record ParentPart(string LevelKey) : NumberPart;

public sealed record CounterPart(CounterStyle Style) : NumberPart;
