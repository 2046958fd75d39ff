using System.Text.RegularExpressions;
using Kpss.Planning.Sources;

namespace Kpss.Tests.Repair;

/// <summary>What hands and editors do to a source without changing what it says.</summary>
internal static partial class Mangling
{
    /// <summary>Keys without diacritics, also in braces.</summary>
    public static string AsciiKeys(string yaml, Random random) => Key().Replace(yaml, match => random.Next(2) == 0 ? Ascii.Fold(match.Value) : match.Value);

    /// <summary>A numbered comment above some keys and list items, indented as they are: its number stands behind the key, too.</summary>
    public static string Comments(string yaml, Random random)
    {
        var count = 0;
        return OnCode(yaml, line =>
        {
            if (random.Next(3) > 0 || !KeyLine().IsMatch(line)) return [line];
            var number = ++count;
            return [$"{line[..^line.TrimStart().Length]}# komentář {number}", line.TrimEnd() is var end && BlockStart().IsMatch(end) ? $"{end} # k{number}" : $"{end}  # k{number}"];
        });
    }

    /// <summary>A numbered comment behind dashes that get lines of their own, with a dash in it.</summary>
    public static string LoneDashes(string yaml, Random random)
    {
        var count = 0;
        return OnCode(yaml, line => random.Next(3) == 0 && ItemStart().Match(line) is { Success: true } item
            ? [$"{item.Groups["indent"].Value}- # pomlčka {++count} - sama", $"{item.Groups["indent"].Value}  {item.Groups["rest"].Value}"]
            : [line]);
    }

    /// <summary>Lists in brackets over several lines, with comments between, the last bracket as far left as YAML lets it.</summary>
    public static string OpenBrackets(string yaml, Random random)
    {
        var count = 0;
        return OnCode(yaml, line =>
        {
            if (random.Next(3) > 0 || !BracketedIds().IsMatch(line)) return [line];
            var match = BracketedIds().Match(line);
            var indent = new string(' ', ColumnOfKey(match.Groups["key"].Value) + 2);
            var ids = match.Groups["ids"].Value.Split(", ");
            return [$"{match.Groups["key"].Value}[", .. ids.SelectMany(id => (string[])[$"{indent}# závorka {++count}", $"{indent}{id},"]), match.Groups["key"].Value.StartsWith(' ') ? $"{indent}]" : "]"];
        });
    }

    /// <summary>A comment below a text in quotes, further right than its key.</summary>
    public static string CommentsBelow(string yaml, Random random)
    {
        var count = 0;
        return OnCode(yaml, line => random.Next(2) == 0 && QuotedText().IsMatch(line) ? [line, $"{new string(' ', ColumnOfKey(line) + 2)}# pod textem {++count}"] : [line]);
    }

    /// <summary>The end of a document, which YAML lets one write.</summary>
    public static string DocumentEnd(string yaml) => yaml.TrimEnd('\n') + "\n...\n";

    /// <summary>Blank lines between keys.</summary>
    public static string BlankLines(string yaml, Random random) => OnCode(yaml, line => random.Next(6) == 0 && KeyLine().IsMatch(line) ? ["", line] : [line]);

    /// <summary>The keys of a file's outermost record in another order; comments right above go with them.</summary>
    public static string Shuffled(string yaml, Random random)
    {
        var blocks = new List<List<string>>();
        var lead = new List<string>();
        foreach (var line in yaml.TrimEnd('\n').Split('\n'))
        {
            if (line.StartsWith('#') || line.Length == 0 && blocks.Count == 0) lead.Add(line);
            else if (line.Length > 0 && line[0] is not ' ' and not '-')
            {
                blocks.Add([.. lead, line]);
                lead.Clear();
            }
            else
            {
                blocks[^1].AddRange([.. lead, line]);
                lead.Clear();
            }
        }

        var order = Enumerable.Range(0, blocks.Count).OrderBy(_ => random.Next()).ToArray();
        return string.Join('\n', order.SelectMany(at => blocks[at]).Concat(lead)) + "\n";
    }

    /// <summary>Sentences of one paragraph on one line.</summary>
    public static string JoinedLines(string text, Random random) =>
        SentenceEnd().Replace(text, match => random.Next(2) == 0 ? $"{match.Groups[1].Value} {match.Groups[2].Value}" : match.Value);

    public static string CarriageReturns(string text) => text.Replace("\n", "\r\n", StringComparison.Ordinal);

    public static string ByteOrderMark(string text) => "\uFEFF" + text;

    /// <summary>Treats the lines that are no content of a block.</summary>
    private static string OnCode(string yaml, Func<string, string[]> turn)
    {
        var lines = new List<string>();
        int? block = null;
        foreach (var line in yaml.Split('\n'))
        {
            var indentation = line.Length - line.TrimStart().Length;
            if (block is { } column && (line.Trim().Length == 0 || indentation > column))
            {
                lines.Add(line);
                continue;
            }

            block = BlockStart().IsMatch(line) ? ColumnOfKey(line) : null;
            lines.AddRange(turn(line));
        }

        return string.Join('\n', lines);
    }

    private static int ColumnOfKey(string line) => line.Length - line.TrimStart(' ', '-').Length;

    [GeneratedRegex(@"(?<=^[ -]*|[{,] )[\p{L}_]+(?=:( |$))", RegexOptions.Multiline)]
    private static partial Regex Key();

    [GeneratedRegex(@"^(?<indent> *)- (?<rest>[\p{L}_]+:.*)$")]
    private static partial Regex ItemStart();

    [GeneratedRegex(@"^[ -]*[\p{L}_]+: "".*""$")]
    private static partial Regex QuotedText();

    [GeneratedRegex(@"^(?<key> *[\p{L}_]+: )\[(?<ids>[a-z0-9-]+(, [a-z0-9-]+)*)\]$")]
    private static partial Regex BracketedIds();

    [GeneratedRegex(@"^[ -]*[\p{L}\d_-]+:( |$)")]
    private static partial Regex KeyLine();

    [GeneratedRegex(@": *[|>][+-]?( *#.*)?$")]
    private static partial Regex BlockStart();

    [GeneratedRegex(@"(?<=\p{Ll}\p{Ll})([.])\n +(\p{Lu}\p{Ll})")]
    private static partial Regex SentenceEnd();
}
