namespace Kpss.Planning.Compose.Typography.Binding;

/// <summary>a, i: „děti a mládež“.</summary>
internal static class OneLetterConjunctions
{
    public static bool Binds(Gap gap) => gap.Before is ['a' or 'i' or 'A' or 'I'];
}
