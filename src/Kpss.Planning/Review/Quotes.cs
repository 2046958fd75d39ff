namespace Kpss.Planning.Review;

/// <summary>Names that have quotes themselves.</summary>
internal static class Quotes
{
    /// <summary>As a name stands between Czech quotes: those inside are the single ones.</summary>
    public static string Inner(string name) => name.Replace('„', '‚').Replace('“', '‘');
}
