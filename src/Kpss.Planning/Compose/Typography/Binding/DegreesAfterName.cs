namespace Kpss.Planning.Compose.Typography.Binding;

/// <summary>A degree stays with the name before it: Nováková, DiS.</summary>
internal static class DegreesAfterName
{
    private static readonly string[] Known =
        ["DiS", "Ph.D", "PhD", "Th.D", "CSc", "DrSc", "DSc", "MBA", "MPA", "MSc", "M.Sc", "LL.M", "BA", "MA", "BBA"];

    public static bool Binds(Gap gap)
    {
        if (gap.Before is not [.., ',']) return false;
        var degree = gap.AfterWord;
        foreach (var known in Known)
        {
            if (degree.SequenceEqual(known)) return true;
        }

        return false;
    }
}
