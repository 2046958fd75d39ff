using Kpss.Tests.Outside;

namespace Kpss.Tests.Texts;

/// <summary>
/// Literals that are Czech alone: keys and examples of the sources, words that others write and that are
/// compared, and what a Czech document prints. A new one is listed in one-language.txt or gets its English.
/// </summary>
internal static class OneLanguage
{
    private static readonly HashSet<string> Listed = new(File.ReadAllLines(Repository.PathOf("tests", "Kpss.Tests", "Texts", "one-language.txt")), StringComparer.Ordinal);

    /// <summary>What is listed though no source has it any more.</summary>
    public static IEnumerable<string> NotAmong(IEnumerable<(string Place, string Text)> literals) => Listed.Except(literals.Select(it => Line(it.Place, it.Text)), StringComparer.Ordinal);

    /// <param name="place">File and line.</param>
    public static bool Has(string place, string text) => Listed.Contains(Line(place, text));

    private static string Line(string place, string text) =>
        $"{place[..place.LastIndexOf(':')]}: {text.Replace("\r", "", StringComparison.Ordinal).Replace("\n", "⏎", StringComparison.Ordinal)}";
}
