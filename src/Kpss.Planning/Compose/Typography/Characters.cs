namespace Kpss.Planning.Compose.Typography;

/// <summary>Classes of characters as the rules of typography see them.</summary>
internal static class Characters
{
    public const char NoBreakSpace = '\u00A0';

    /// <summary>Marks that stand before a word without a space.</summary>
    public const string Opening = "„‚\"'([{«»";

    /// <summary>Marks that stand behind a word without a space.</summary>
    public const string Closing = "“‘\"')]}»«.,;:!?…";

    public static bool IsSpace(char c) => c is ' ' or NoBreakSpace or '\n' or '\t' or '\r';

    /// <summary>A space or the border of the text.</summary>
    public static bool IsGap(char c) => c == '\0' || IsSpace(c);

    public static bool IsDash(char c) => c is '–' or '—';
}
