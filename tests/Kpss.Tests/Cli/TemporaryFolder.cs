namespace Kpss.Tests.Cli;

internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("kpss-").FullName.Replace('\\', '/');

    public string File(string name) => $"{Path}/{name}";

    /// <summary>Everything inside, hidden or not, relative and in ordinal order.</summary>
    public string[] Entries() =>
        [.. Directory.GetFileSystemEntries(Path, "*", SearchOption.AllDirectories)
            .Select(entry => System.IO.Path.GetRelativePath(Path, entry).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)];

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
