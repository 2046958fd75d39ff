namespace Kpss.Cli.World;

public static class PathCase
{
    /// <summary>How names of files are compared where the program runs: Windows and macOS let case count for nothing.</summary>
    public static StringComparison Comparison =>
        OperatingSystem.IsWindows() || OperatingSystem.IsMacOS() ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
}
