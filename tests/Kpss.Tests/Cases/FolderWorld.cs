using System.Text;
using Kpss.Cli.World;
using Kpss.Documents.Outside;
using Kpss.Tests.Worlds;

namespace Kpss.Tests.Cases;

/// <summary>Real files, and everything else fixed: the clock stands, the variables are the case's own, the terminal is two strings.</summary>
internal sealed class FolderWorld : IWorld, IConsole, IDisposable
{
    private readonly StringBuilder _terminal = new();
    private readonly PipeWriter _out;
    private readonly PipeWriter _error;
    private readonly IReadOnlyDictionary<string, string> _variables;

    public FolderWorld(string folder, IReadOnlyDictionary<string, string> variables)
    {
        _variables = variables;
        _out = new(_terminal);
        _error = new(_terminal);
        CurrentDirectory = Slashed(folder);
        Programs = new CasePrograms(CurrentDirectory + "/programs");
    }

    public string CurrentDirectory { get; }

    public DateTimeOffset Now { get; } = new(2025, 1, 15, 12, 0, 0, TimeSpan.FromHours(1));

    public TimeSpan Elapsed => TimeSpan.Zero;

    public IConsole Console => this;

    public IPrograms Programs { get; init; }

    public ILive Live { get; } = new EndedLive();

    public TextWriter Out => _out;

    public TextWriter Error => _error;

    /// <summary>Both as a person sees them, one below the other.</summary>
    public string Terminal => _terminal.ToString();

    public bool OutIsTerminal => false;

    public bool ErrorIsTerminal => false;

    public string? Variable(string name) => _variables.GetValueOrDefault(name);

    public bool FileExists(string path) => File.Exists(path);

    public bool DirectoryExists(string path) => Directory.Exists(path);

    public FolderListing List(string directory) => new(
        [.. Directory.GetFiles(directory).Select(Path.GetFileName).Order(StringComparer.Ordinal)!],
        [.. Directory.GetDirectories(directory).Select(Path.GetFileName).Order(StringComparer.Ordinal)!],
        [.. new DirectoryInfo(directory).GetFileSystemInfos().Where(entry => entry.LinkTarget is not null).Select(entry => entry.Name)]);

    public string RealPath(string path) => Slashed(Resolve(path));

    public byte[] Read(string path, int limit)
    {
        if (new FileInfo(path) is { Exists: true, Length: 0, LinkTarget: null }) return [];

        using var file = File.OpenRead(path);
        var content = new byte[Math.Min(file.Length, limit + 1L)];
        file.ReadExactly(content);
        return content;
    }

    public void WriteAll(IReadOnlyList<OutputFile> files)
    {
        foreach (var file in files)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file.Path)!);
            File.WriteAllBytes(file.Path, file.Content.ToArray());
        }
    }

    public void CreateAll(IReadOnlyList<OutputFile> files)
    {
        if (files.FirstOrDefault(file => Path.Exists(file.Path)) is { } there) throw new FileFailure(there.Path, FileFailureKind.AlreadyThere);
        WriteAll(files);
    }

    public void Dispose()
    {
        _out.Dispose();
        _error.Dispose();
    }

    public static string Resolve(string path)
    {
        var parent = Path.GetDirectoryName(Path.GetFullPath(path));
        if (parent is null) return path;

        var real = Path.Combine(Resolve(parent), Path.GetFileName(path));
        FileSystemInfo entry = Directory.Exists(real) ? new DirectoryInfo(real) : new FileInfo(real);
        return entry.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? real;
    }

    private static string Slashed(string path) => path.Replace('\\', '/');
}
