using System.Text.RegularExpressions;

namespace Kpss.Tests.Cases;

/// <summary>The line of a `command.txt`: arguments, quoted where they hold spaces, after variables as a shell has them (`KPSS_LANG=en check`).</summary>
internal sealed partial record CaseCommand(IReadOnlyDictionary<string, string> Variables, IReadOnlyList<string> Arguments)
{
    public static CaseCommand Parse(string line)
    {
        var words = Word().Matches(line).Select(word => word.Value.Replace("\"", "", StringComparison.Ordinal)).ToArray();
        var variables = words.TakeWhile(word => Assignment().IsMatch(word)).ToArray();
        return new(
            variables.Select(word => word.Split('=', 2)).ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal),
            words[variables.Length..]);
    }

    [GeneratedRegex("""(?:"[^"]*"|[^\s"])+""")]
    private static partial Regex Word();

    [GeneratedRegex("^[A-Z][A-Z0-9_]*=")]
    private static partial Regex Assignment();
}
