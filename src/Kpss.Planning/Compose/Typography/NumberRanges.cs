using Kpss.Planning.Sources;

namespace Kpss.Planning.Compose.Typography;

/// <summary>2023-2025 becomes 2023–2025. Dates such as 2025-01-15, phone and reference numbers keep their hyphens.</summary>
internal static class NumberRanges
{
    public static void Set(Line line)
    {
        var characters = line.Characters;
        for (var at = characters.IndexOf('-'); at >= 0; at = Next(characters, at))
        {
            if (DigitRanges.IsOneAt(characters, at)) line.Put(at, '–');
        }
    }

    private static int Next(ReadOnlySpan<char> characters, int at)
    {
        var next = characters[(at + 1)..].IndexOf('-');
        return next < 0 ? -1 : at + 1 + next;
    }
}
