using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Kpss.Documents.Diagnostics;
using Kpss.Planning.Grammar;
using Kpss.Planning.Grammar.Shapes;

namespace Kpss.Planning.Schema;

/// <summary>The key of a level: what stands behind it, and what an editor says of it.</summary>
internal static class LevelKeys
{
    public static JsonObject Of(Level level, Scalars scalars)
    {
        var value = level.Number is { } number ? Numbered(number, scalars) : scalars.Of(ValueKind.Id);
        return KeyNotes.On(RecordSchemas.Choice([value], isRequired: false), scalars.In(Help(level)), [Example(level)]);
    }

    public static Bilingual Help(Level level)
    {
        var name = level.Label ?? level.Key;
        return level.Number is null
            ? new($"{name}: říká, co soubor nebo záznam obsahuje; úroveň nemá číslo, za klíčem smí být id.", $"{name}: says what the file or record holds; the level has no number, an id may follow the key.")
            : new($"{name}: říká, co soubor nebo záznam obsahuje, a má číslo; bez čísla se počítá.", $"{name}: says what the file or record holds, and has its number; without one it is numbered automatically.");
    }

    public static string HelpOfList(Level level, Scalars scalars)
    {
        var name = level.Label ?? level.Key;
        return scalars.In(new($"Podřízené položky úrovně „{name}“, každá s pomlčkou.", $"Items of the level “{name}” below this one, each after a dash."));
    }

    public static string Example(Level level) => level.Number is null ? $"{level.Key}: {Sources.Words.ToId(level.Key)}-1" : $"{level.Key}: \"{First(level.Number)}\"";

    /// <summary>`1.1` for `{oblast}.{n}`.</summary>
    public static string First(NumberPattern pattern)
    {
        var number = pattern.Print(1, _ => "1");
        return number.Length > 1 ? number.TrimEnd(')') : number;
    }

    private static JsonObject Numbered(NumberPattern pattern, Scalars scalars)
    {
        var form = PatternOf(pattern);
        var text = scalars.Matching(form, new($"Číslo neodpovídá vzoru {pattern.Template}: třeba \"{First(pattern)}\".", $"The number breaks the pattern {pattern.Template}: for example \"{First(pattern)}\"."));
        // YAML makes a number of `1` and of `1.1`.
        var value = Regex.IsMatch("1", form) || Regex.IsMatch("1.1", form) ? Scalars.OrNumber(text) : text;
        return Offers.On(value, [$"\"{First(pattern)}\""]);
    }

    /// <summary>Closing punctuation may be left out: `a` for `{písmeno})`.</summary>
    private static string PatternOf(NumberPattern pattern)
    {
        var text = new StringBuilder(@"^\s*");
        for (var i = 0; i < pattern.Parts.Count; i++)
        {
            var isClosing = i > 0 && i == pattern.Parts.Count - 1;
            text.Append(pattern.Parts[i] switch
            {
                LiteralPart literal => $"(?:{Literal(literal.Value)}){(isClosing ? "?" : "")}",
                CounterPart => "(?:[1-9][0-9]{0,3}|[A-Za-z]+)",
                _ => ".+",
            });
        }

        return text.Append(@"\s*$").ToString();
    }

    private static string Literal(string text) => Regex.Escape(text).Replace("\\ ", " ", StringComparison.Ordinal).Replace("\\#", "#", StringComparison.Ordinal);
}
