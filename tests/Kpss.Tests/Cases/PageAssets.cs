using System.Text.RegularExpressions;
using Kpss.Rendering.Html;

namespace Kpss.Tests.Cases;

/// <summary>
/// The styles and scripts that the program carries inside itself. Pages hold them whole, and the tests of pages look at
/// them there; in what a case expects they would only stand in the way.
/// </summary>
internal static partial class PageAssets
{
    private static readonly string[] All = [.. Read().OrderByDescending(text => text.Length)];

    /// <summary>The page with an ellipsis for each run of assets. Whatever else its style and script elements say stays.</summary>
    public static string Fold(string page) => StyleOrScript().Replace(page, element => Run().Replace(FoldEach(element.Value), "…"));

    private static string FoldEach(string content) => All.Aggregate(content, (folded, asset) => folded.Replace(asset, "…", StringComparison.Ordinal));

    private static IEnumerable<string> Read()
    {
        var assembly = typeof(HtmlRenderer).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith("html/", StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            yield return reader.ReadToEnd();
        }
    }

    [GeneratedRegex(@"(?<=<(style|script)\b[^>]*>).+?(?=</\1>)", RegexOptions.Singleline)]
    private static partial Regex StyleOrScript();

    [GeneratedRegex(@"(\n*…\n*)+")]
    private static partial Regex Run();
}
