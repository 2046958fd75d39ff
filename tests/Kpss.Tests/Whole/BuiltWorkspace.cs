using System.Diagnostics;
using Kpss.Tests.Outside;
using Xunit;

namespace Kpss.Tests.Whole;

/// <summary>A workspace of the repository built by the program itself, as a process of its own, in a folder of its own.</summary>
internal sealed class BuiltWorkspace : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("kpss-whole-").FullName;

    public string OutputFolder => Path.Combine(_root, "deep", "workspace", "out");

    /// <param name="environment">Variables for the build on top of the machine's own.</param>
    /// <param name="arguments">Further arguments of the build.</param>
    public static async Task<BuiltWorkspace> OfAsync(string folder, IReadOnlyDictionary<string, string>? environment = null, params string[] arguments)
    {
        var built = new BuiltWorkspace();
        var workspace = Path.Combine(built._root, "deep", "workspace");
        CopySources(Repository.PathOf(folder.Split('/')), workspace);

        var start = new ProcessStartInfo("dotnet") { WorkingDirectory = workspace, UseShellExecute = false, RedirectStandardError = true, RedirectStandardOutput = true };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "kpss.dll"));
        start.ArgumentList.Add("build");
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        foreach (var (name, value) in environment ?? new Dictionary<string, string>()) start.Environment[name] = value;

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, $"build of {folder}: status {process.ExitCode}\n{await output}\n{errors}");
        return built;
    }

    /// <summary>The files of one format, one a plan.</summary>
    public string[] All(string extension)
    {
        var files = Directory.GetFiles(OutputFolder, "*" + extension);
        Assert.NotEmpty(files);
        return [.. files.Order(StringComparer.Ordinal)];
    }

    public Dictionary<string, string> Hashes() => Directory.GetFiles(OutputFolder).ToDictionary(
        file => Path.GetFileName(file),
        file => Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(file))));

    public void Dispose() => Directory.Delete(_root, recursive: true);

    public static void CopySources(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.GetFiles(from)) File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
        foreach (var folder in Directory.GetDirectories(from))
        {
            if (Path.GetFileName(folder) != "out") CopySources(folder, Path.Combine(to, Path.GetFileName(folder)));
        }
    }
}
