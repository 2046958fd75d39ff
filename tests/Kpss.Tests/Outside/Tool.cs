using Xunit;

namespace Kpss.Tests.Outside;

/// <summary>
/// What a test needs beside the .NET SDK. Where it is missing the test is skipped and says why;
/// under CI, which installs everything, it fails, so that no check is lost unnoticed.
/// </summary>
internal static class Tool
{
    /// <returns>The path of a program, the first of <paramref name="names"/> that stands on PATH.</returns>
    public static string Require(params string[] names)
    {
        foreach (var name in names)
        {
            if (Find(name) is { } path) return path;
        }

        throw Missing($"{string.Join(" or ", names)} is not installed");
    }

    /// <param name="remedy">What puts the file there.</param>
    public static string RequireFile(string path, string remedy) =>
        File.Exists(path) ? path : throw Missing($"{Path.GetFileName(path)} is not there: {remedy}");

    private static string? Find(string name)
    {
        var file = OperatingSystem.IsWindows() ? name + ".exe" : name;
        foreach (var folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator))
        {
            var path = Path.Combine(folder, file);
            if (File.Exists(path)) return path;
        }

        return null;
    }

    /// <summary>Skips the test, or fails it under CI; what is thrown for the compiler's sake is never seen.</summary>
    public static Exception Missing(string reason)
    {
        if (Environment.GetEnvironmentVariable("CI") == "true") Assert.Fail(reason);
        Assert.Skip(reason);
        throw new InvalidOperationException(reason);
    }
}
