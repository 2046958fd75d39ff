namespace Kpss.Cli.Handbook.Reference;

/// <summary>Short texts of the program as a page has them.</summary>
internal static class Sentences
{
    /// <summary>Names of files stay as they are.</summary>
    public static string Capital(string text) => text.Contains('.', StringComparison.Ordinal) ? text : $"{char.ToUpperInvariant(text[0])}{text[1..]}";
}
