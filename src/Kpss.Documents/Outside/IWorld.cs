namespace Kpss.Documents.Outside;

/// <summary>
/// The only door to the world outside the program: files, clock, environment and terminal.
/// Paths are absolute with forward slashes.
/// </summary>
public interface IWorld
{
    string CurrentDirectory { get; }

    DateTimeOffset Now { get; }

    /// <summary>Time since an arbitrary start, for measuring how long something took.</summary>
    TimeSpan Elapsed { get; }

    IConsole Console { get; }

    IPrograms Programs { get; }

    ILive Live { get; }

    string? Variable(string name);

    bool FileExists(string path);

    bool DirectoryExists(string path);

    /// <summary>Names of the files and folders in a folder, in ordinal order.</summary>
    FolderListing List(string directory);

    /// <summary>The path with every symbolic link on it resolved.</summary>
    string RealPath(string path);

    /// <summary>
    /// Reads a file, at most <paramref name="limit"/> + 1 bytes of it, so that a larger file shows without being read whole.
    /// A pipe or a device counts as empty.
    /// </summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    byte[] Read(string path, int limit);

    /// <summary>
    /// Writes all files or none: each is written beside its place and moved over only when all are there.
    /// Creates the folders they need.
    /// </summary>
    /// <exception cref="IOException">The disk, the rights or another program stood in the way.</exception>
    void WriteAll(IReadOnlyList<OutputFile> files);

    /// <summary>Writes new files, all or none; a file that is there already stands in the way and stays as it is.</summary>
    /// <exception cref="IOException">One of them is there already; else as for <see cref="WriteAll"/>.</exception>
    void CreateAll(IReadOnlyList<OutputFile> files);
}

/// <param name="Links">Which of the files and folders are symbolic links.</param>
public sealed record FolderListing(IReadOnlyList<string> Files, IReadOnlyList<string> Folders, IReadOnlyList<string> Links);

public sealed record OutputFile(string Path, ReadOnlyMemory<byte> Content);
