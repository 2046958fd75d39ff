using System.Text;
using System.Text.RegularExpressions;
using Kpss.Cli;
using Kpss.Tests.Cases;
using Kpss.Tests.Cli;

namespace Kpss.Tests.Handbook;

/// <summary>
/// Does what the handbook tells its reader to do, chapter after chapter in one folder: goes to folders, writes the files it
/// shows and runs the commands whose output it shows.
/// </summary>
internal sealed partial class Story : IDisposable
{
    private readonly TemporaryFolder _home = new();
    private readonly List<(string Path, byte[] Content)> _mended = [];
    private readonly Dictionary<string, string> _variables;
    private string _folder;

    public Story(string language = "cs")
    {
        _variables = new() { ["KPSS_LANG"] = language };
        _folder = _home.Path;
    }

    /// <returns>What the command of the block really prints; null for blocks that show none.</returns>
    public string? Live(Fence fence)
    {
        switch (fence.Kind)
        {
            case "výstup" or "output":
                var output = Run(fence.About);
                foreach (var (path, content) in _mended) File.WriteAllBytes(path, content);
                _mended.Clear();
                return output;
            case "sh":
                foreach (var line in fence.Content.Split('\n')) Go(line);
                return null;
            case "yaml" or "md" when fence.About.Length > 0:
                Write(fence);
                return null;
            default:
                return null;
        }
    }

    public string Run(string command)
    {
        using var world = new FolderWorld(_folder, _variables);
        App.Run(CaseCommand.Parse(command).Arguments.Skip(1).ToArray(), world);

        // The clock of the tests stands still; that of a reader does not.
        return world.Terminal
            .Replace(_home.Path.Replace('\\', '/'), "/home/jana/Dokumenty", StringComparison.Ordinal)
            .Replace(" 0,0 s", " 1,2 s", StringComparison.Ordinal)
            .Replace(" 0.0 s", " 1.2 s", StringComparison.Ordinal)
            .TrimEnd('\n');
    }

    public byte[] Read(string path) => File.ReadAllBytes(Path.Combine(_folder, path));

    /// <summary>What compares: sizes of documents left out, as any change of their looks changes them.</summary>
    public static string Comparable(string output) => Size().Replace(output, "{size}");

    public void Dispose() => _home.Dispose();

    private void Go(string line)
    {
        switch (line.Split(' '))
        {
            case ["cd", var target] when Directory.Exists(At(target)):
                _folder = At(target);
                break;
            case ["cp", "-r", var from, var to]:
                foreach (var file in Directory.GetFiles(At(from), "*", SearchOption.AllDirectories))
                {
                    var copy = Path.Combine(At(to), Path.GetRelativePath(At(from), file));
                    Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
                    File.Copy(file, copy);
                }

                break;
        }
    }

    private string At(string path) => Path.GetFullPath(Path.Combine(_folder, path));

    /// <summary>A whole file and a new line stay; a line with a mistake, or another encoding, lasts until the next output.</summary>
    private void Write(Fence fence)
    {
        var comma = fence.About.IndexOf(", ", StringComparison.Ordinal);
        var path = Path.Combine(_folder, comma < 0 ? fence.About : fence.About[..comma]);
        if (comma < 0)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, fence.Content + "\n");
            return;
        }

        if (!NewLine().IsMatch(fence.About)) _mended.Add((path, File.ReadAllBytes(path)));
        if (LineNumber().Match(fence.About) is { Success: true } number)
        {
            var lines = File.ReadAllLines(path);
            lines[int.Parse(number.Value, null) - 1] = fence.Content;
            File.WriteAllText(path, string.Join('\n', lines) + "\n");
            return;
        }

        File.WriteAllText(path, fence.Content + "\n", CodePagesEncodingProvider.Instance.GetEncoding(1250)!);
    }

    [GeneratedRegex(@"(?<=\.(docx|html|md) +)\d[\d.,\u00a0]* k?B")]
    private static partial Regex Size();

    [GeneratedRegex(", (nový řádek|new line) ")]
    private static partial Regex NewLine();

    [GeneratedRegex(@"(?<=(řádek|line) )\d+")]
    private static partial Regex LineNumber();
}
