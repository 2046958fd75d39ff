using Kpss.Tests.Cli;

namespace Kpss.Tests.Outside;

/// <summary>The built program as `kpss` on PATH, for whoever calls it by its name: shells, hooks, recipes. Not for Windows.</summary>
internal sealed class ProgramOnPath : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public ProgramOnPath() => Add("kpss", $"exec dotnet '{Path.Combine(AppContext.BaseDirectory, "kpss.dll")}' \"$@\"");

    public string Folder => _folder.Path;

    /// <summary>With the folder first, and without what would change the answers.</summary>
    public Dictionary<string, string?> Variables => new(StringComparer.Ordinal)
    {
        ["PATH"] = $"{Folder}:{Environment.GetEnvironmentVariable("PATH")}",
        ["KPSS_LANG"] = null,
        ["NO_COLOR"] = null,
    };

    /// <summary>Another program beside it, as a script of the shell.</summary>
    public void Add(string name, string script)
    {
        if (OperatingSystem.IsWindows()) return;

        File.WriteAllText(_folder.File(name), $"#!/bin/sh\n{script}\n");
        File.SetUnixFileMode(_folder.File(name), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    public void Dispose() => _folder.Dispose();
}
