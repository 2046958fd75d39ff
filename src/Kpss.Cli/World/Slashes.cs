namespace Kpss.Cli.World;

public static class Slashes
{
    /// <summary>The path with forward slashes. Elsewhere than on Windows a backslash is a letter like any other.</summary>
    public static string Forward(string path) =>
        Path.DirectorySeparatorChar == '/' ? path : path.Replace(Path.DirectorySeparatorChar, '/');
}
