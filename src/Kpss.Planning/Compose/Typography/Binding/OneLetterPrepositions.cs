namespace Kpss.Planning.Compose.Typography.Binding;

/// <summary>k, s, v, z, o, u: „v Klatovech“, also „(v Klatovech“.</summary>
internal static class OneLetterPrepositions
{
    public static bool Binds(Gap gap) => gap.Before is [var letter] && "ksvzouKSVZOU".Contains(letter);
}
