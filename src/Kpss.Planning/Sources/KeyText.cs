namespace Kpss.Planning.Sources;

/// <summary>How keys are written into YAML.</summary>
public static class KeyText
{
    /// <summary>True when a key needs no quotes: words of letters and digits, joined by what no YAML minds.</summary>
    public static bool IsPlain(string key)
    {
        if (key.Length == 0 || !char.IsLetterOrDigit(key[0]) || !char.IsLetterOrDigit(key[^1])) return false;
        foreach (var c in key)
        {
            if (!char.IsLetterOrDigit(c) && c is not ('_' or '-' or ' ')) return false;
        }

        return true;
    }
}
