namespace Kpss.Planning.Compose.Typography.Binding;

/// <summary>A line never begins with a dash.</summary>
internal static class Dashes
{
    public static bool Binds(Gap gap) => gap.After is ['–' or '—'];
}
