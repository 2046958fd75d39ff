using System.Globalization;
using Kpss.Cli.CommandLine;
using Kpss.Documents.Diagnostics;

namespace Kpss.Cli.Understanding;

/// <summary>Codes as people type them: `KPSS0210`, `kpss0210`, `210`.</summary>
internal static class RuleCodes
{
    private const string Prefix = "KPSS";

    /// <returns>The number behind the code; null when the word is no code at all.</returns>
    public static int? Parse(string word)
    {
        var digits = word.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase) ? word[Prefix.Length..] : word;
        return digits.Length is > 0 and <= 4 && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    public static Rule? Find(int number) => Array.Find(RuleList.All, rule => rule.Code == Code(number));

    public static Refusal Unknown(int number)
    {
        var near = RuleList.All.MinBy(rule => Math.Abs(Parse(rule.Code)!.Value - number))!;
        return new Refusal($"kód {Code(number)} neexistuje", $"there is no code {Code(number)}")
            .WithHint($"nejbližší je {near.Code}: {near.Title.Czech}", $"the nearest is {near.Code}: {near.Title.English}")
            .WithHint("všechny kódy: kpss explain", "all codes: kpss explain");
    }

    private static string Code(int number) => string.Create(CultureInfo.InvariantCulture, $"{Prefix}{number:0000}");
}
