using System.Diagnostics;

namespace Kpss.Tests.Outside;

/// <summary>One finished run of a program.</summary>
internal sealed record Run(int ExitCode, string Output, string Errors)
{
    public static Task<Run> OfAsync(string program, IEnumerable<string> arguments, CancellationToken cancellation) =>
        InAsync("", program, arguments, [], cancellation);

    /// <param name="folder">Where it runs; empty for the current one.</param>
    /// <param name="variables">On top of the machine's own; a null takes one away.</param>
    public static async Task<Run> InAsync(string folder, string program, IEnumerable<string> arguments, IEnumerable<KeyValuePair<string, string?>> variables, CancellationToken cancellation)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false, WorkingDirectory = folder };
        foreach (var (name, value) in variables) start.Environment[name] = value;
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{program} did not start.");
        var output = process.StandardOutput.ReadToEndAsync(cancellation);
        var errors = process.StandardError.ReadToEndAsync(cancellation);
        await process.WaitForExitAsync(cancellation);
        return new(process.ExitCode, await output, await errors);
    }
}
