namespace Kpss.Tests.Outside;

internal static class Repository
{
    /// <summary>The folder of the solution, above the one that the tests run in. Paths of the compiler are no help: CI hides them.</summary>
    public static string Root { get; } = FindRoot(AppContext.BaseDirectory);

    public static string PathOf(params ReadOnlySpan<string> parts) => Path.Combine([Root, .. parts]);

    private static string FindRoot(string start)
    {
        for (var folder = start; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Combine(folder, "KpssCli.sln"))) return folder;
        }

        throw new InvalidOperationException($"KpssCli.sln is not above {start}.");
    }
}
