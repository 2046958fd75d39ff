// This class is the door through which files, clock and environment come in.
#pragma warning disable RS0030
using System.Diagnostics;
using Kpss.Documents.Outside;
using Microsoft.Win32.SafeHandles;

namespace Kpss.Cli.World;

/// <summary>The real machine.</summary>
public sealed class MachineWorld : IWorld, IDisposable
{
    private readonly MachineConsole _console = new();

    public string CurrentDirectory => Slashes.Forward(Environment.CurrentDirectory);

    public DateTimeOffset Now => DateTimeOffset.Now;

    public TimeSpan Elapsed => Stopwatch.GetElapsedTime(0);

    public IConsole Console => _console;

    public IPrograms Programs { get; } = new MachinePrograms();

    public ILive Live { get; } = new MachineLive();

    public string? Variable(string name) => Environment.GetEnvironmentVariable(name);

    public bool FileExists(string path) => File.Exists(path);

    public bool DirectoryExists(string path) => Directory.Exists(path);

    public FolderListing List(string directory)
    {
        try
        {
            return ListingOf(new DirectoryInfo(directory).GetFileSystemInfos());
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw FileFailure.From(directory, cause);
        }
    }

    public string RealPath(string path) => Links.Resolve(path);

    public byte[] Read(string path, int limit)
    {
        try
        {
            // Pipes and devices have no length, and opening one may wait for ever. What is empty needs no opening.
            if (new FileInfo(path) is { Exists: true } file && (file is { Length: 0, LinkTarget: null } || file.LinkTarget is not null && FileKind.IsSpecial(path))) return [];

            using var handle = File.OpenHandle(path);
            return ReadUpTo(handle, limit + 1L);
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw FileFailure.From(path, cause);
        }
    }

    public void WriteAll(IReadOnlyList<OutputFile> files) => OutputBatch.Write(files);

    public void CreateAll(IReadOnlyList<OutputFile> files) => OutputBatch.Create(files);

    public void Dispose() => _console.Dispose();

    private static byte[] ReadUpTo(SafeFileHandle handle, long most)
    {
        var bytes = new byte[Math.Min(RandomAccess.GetLength(handle), most)];
        var read = 0;
        while (read < bytes.Length)
        {
            var count = RandomAccess.Read(handle, bytes.AsSpan(read), read);
            if (count == 0) break;
            read += count;
        }

        return read == bytes.Length ? bytes : bytes[..read];
    }

    private static FolderListing ListingOf(FileSystemInfo[] entries)
    {
        var (files, folders, links) = (new List<string>(), new List<string>(), new List<string>());
        foreach (var entry in entries)
        {
            (entry is DirectoryInfo ? folders : files).Add(entry.Name);
            if (entry.Attributes.HasFlag(FileAttributes.ReparsePoint)) links.Add(entry.Name);
        }

        files.Sort(StringComparer.Ordinal);
        folders.Sort(StringComparer.Ordinal);
        return new(files, folders, links);
    }
}
