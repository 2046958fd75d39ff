// This class is the door to other programs.
#pragma warning disable RS0030
using System.ComponentModel;
using System.Diagnostics;
using Kpss.Documents.Outside;

namespace Kpss.Cli.World;

public sealed class MachinePrograms : IPrograms
{
    private const string TemporaryPrefix = "kpss-";
    private const string WorkFolder = "out";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    public string? Find(string name)
    {
        if (name.AsSpan().ContainsAny('/', '\\')) return null;

        foreach (var folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries))
        {
            foreach (var extension in Extensions(name))
            {
                var path = Path.Join(folder, name + extension);
                if (Path.IsPathRooted(path) && IsProgram(path)) return Slashes.Forward(Path.GetFullPath(path));
            }
        }

        return null;
    }

    public ProgramResult Run(ProgramCall call)
    {
        using var process = new Process { StartInfo = StartInfo(call) };
        try
        {
            process.Start();
        }
        catch (Win32Exception cause)
        {
            throw new FileFailure(call.File, FileFailure.KindOf(cause), cause);
        }

        using var pipes = new ProgramPipes(process, call);
        if (!process.WaitForExit(call.Limit))
        {
            Stop(process);
            return new(null, pipes.Output(), pipes.Error());
        }

        // Waits for the rest of what it wrote; a grandchild that holds the pipes open gets no more than that.
        return new(process.ExitCode, pipes.Output(), pipes.Error());
    }

    public string CreateTemporaryFolder()
    {
        try
        {
            return Slashes.Forward(Directory.CreateTempSubdirectory(TemporaryPrefix).CreateSubdirectory(WorkFolder).FullName);
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw FileFailure.From(Slashes.Forward(Path.GetTempPath()), cause);
        }
    }

    public void DeleteTemporaryFolder(string path)
    {
        var around = Path.GetDirectoryName(path)!;
        if (!Path.GetFileName(around).StartsWith(TemporaryPrefix, StringComparison.Ordinal)) throw new ArgumentException($"No temporary folder: {path}.");
        try
        {
            Directory.Delete(around, recursive: true);
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            // The system empties its folder of temporary files by itself; the work is done.
        }
    }

    private static ProcessStartInfo StartInfo(ProgramCall call)
    {
        var info = new ProcessStartInfo(call.File)
        {
            WorkingDirectory = call.Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            CreateNoWindow = true,
        };
        foreach (var argument in call.Arguments) info.ArgumentList.Add(argument);
        foreach (var variable in call.Variables) info.Environment[variable.Name] = variable.Value;
        return info;
    }

    private static void Stop(Process process)
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (Exception cause) when (cause is InvalidOperationException or Win32Exception or AggregateException)
        {
            // Some of it ended by itself meanwhile, or belongs to another user: nothing more can be done about it.
        }

        process.WaitForExit(Patience);
    }

    /// <summary>A name that ends with .exe is asked for as it is.</summary>
    private static string[] Extensions(string name) =>
        OperatingSystem.IsWindows() && !name.EndsWith(".exe", StringComparison.OrdinalIgnoreCase) ? [".exe", ".com", ".cmd", ".bat"] : [""];

    private static bool IsProgram(string path)
    {
        if (!File.Exists(path)) return false;
        return OperatingSystem.IsWindows()
            || (File.GetUnixFileMode(path) & (UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute)) != 0;
    }
}
