using System.Diagnostics;

namespace Kpss.Tests.Outside;

/// <summary>One finished run of a program.</summary>
internal sealed record Run(int ExitCode, string Output, string Errors)
{
    public static async Task<Run> OfAsync(string program, IEnumerable<string> arguments, CancellationToken cancellation)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{program} did not start.");
        var output = process.StandardOutput.ReadToEndAsync(cancellation);
        var errors = process.StandardError.ReadToEndAsync(cancellation);
        await process.WaitForExitAsync(cancellation);
        return new(process.ExitCode, await output, await errors);
    }
}
