namespace Kpss.Planning.Compose.Typography.Binding;

/// <summary>Title and name, and titles among themselves: Ing. Novák, prof. MUDr. Novák, sv. Anna.</summary>
internal static class Titles
{
    private static readonly string[] Known =
    [
        "Ing.", "Bc.", "BcA.", "Mgr.", "MgA.", "PhDr.", "MUDr.", "MDDr.", "MVDr.", "JUDr.", "RNDr.", "PaedDr.", "PharmDr.",
        "RSDr.", "ThDr.", "ThLic.", "ThMgr.", "ICDr.", "Dr.", "DrSc.", "prof.", "doc.", "arch.", "akad.", "p.", "pí", "sv.",
        "P.", "mjr.", "plk.", "por.", "kpt.", "npor.", "nprap.", "prap.",
    ];

    public static bool Binds(Gap gap)
    {
        if (gap.Before is not [.., '.'] and not "pí" || !Words.Contain(Known, gap.Before)) return false;
        return char.IsUpper(gap.After[0]) || Words.Contain(Known, gap.After);
    }
}
