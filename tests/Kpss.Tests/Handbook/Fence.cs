using System.Text.RegularExpressions;

namespace Kpss.Tests.Handbook;

/// <summary>A block between fences in a Markdown file.</summary>
/// <param name="Kind">The first word behind the opening fence: `yaml`, `sh`, `výstup`.</param>
/// <param name="About">The rest behind it: the name of a file, a command.</param>
/// <param name="Line">Of the opening fence, from 0.</param>
/// <param name="Indent">What stands before every line of it.</param>
internal sealed partial record Fence(string Kind, string About, int Line, string Indent, string Content)
{
    /// <summary>How many lines stand between the fences.</summary>
    public int Height => Content.Length == 0 ? 0 : Content.Split('\n').Length;

    public static List<Fence> In(string markdown)
    {
        var lines = markdown.Split('\n');
        var fences = new List<Fence>();
        for (var i = 0; i < lines.Length; i++)
        {
            if (Opening().Match(lines[i]) is not { Success: true } opening) continue;
            var indent = opening.Groups["indent"].Value;
            var end = Array.IndexOf(lines, indent + opening.Groups["mark"].Value, i + 1);
            var content = lines[(i + 1)..end].Select(line => line.StartsWith(indent, StringComparison.Ordinal) ? line[indent.Length..] : line);
            fences.Add(new(opening.Groups["kind"].Value, opening.Groups["about"].Value, i, indent, string.Join('\n', content)));
            i = end;
        }

        return fences;
    }

    [GeneratedRegex("^(?<indent> *)(?<mark>`{3,})(?<kind>[^ `]*)(?: (?<about>[^`]+))?$")]
    private static partial Regex Opening();
}
