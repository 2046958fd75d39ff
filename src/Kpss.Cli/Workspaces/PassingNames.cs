namespace Kpss.Cli.Workspaces;

/// <summary>What editors and version control keep beside the sources while someone works, and change whenever they like.</summary>
public static class PassingNames
{
    private static readonly string[] Beginnings = [".", "~$", "#"];
    private static readonly string[] Ends = ["~", ".tmp", ".swp", "___jb_tmp___", "___jb_old___"];

    /// <param name="name">Of a file or a folder.</param>
    public static bool Has(string name) =>
        Array.Exists(Beginnings, it => name.StartsWith(it, StringComparison.Ordinal))
        || Array.Exists(Ends, it => name.EndsWith(it, StringComparison.OrdinalIgnoreCase));
}
