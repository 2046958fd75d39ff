namespace Kpss.Tests.Cases;

/// <summary>The work tree that the tests were built from.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    public static string PathOf(params ReadOnlySpan<string> path) => Path.Combine([Root, .. path]);

    private static string Find()
    {
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Combine(folder, "KpssCli.sln"))) return folder;
        }

        throw new InvalidOperationException($"No KpssCli.sln above {AppContext.BaseDirectory}.");
    }
}
