namespace Kpss.Planning.Compose.Typography;

internal static class Words
{
    /// <summary>Without regard to case.</summary>
    public static bool Contain(string[] words, ReadOnlySpan<char> word)
    {
        foreach (var known in words)
        {
            if (word.Equals(known, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }
}
