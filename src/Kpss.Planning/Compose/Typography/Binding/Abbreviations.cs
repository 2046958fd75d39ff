namespace Kpss.Planning.Compose.Typography.Binding;

/// <summary>tzv., např., vč. and tj. stay with the word they announce.</summary>
internal static class Abbreviations
{
    private static readonly string[] Known = ["tzv.", "např.", "vč.", "tj."];

    public static bool Binds(Gap gap) => gap.Before is [.., '.'] && Words.Contain(Known, gap.Before);
}
