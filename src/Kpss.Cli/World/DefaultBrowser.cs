// Part of the door to other programs.
#pragma warning disable RS0030
using System.ComponentModel;
using System.Diagnostics;

namespace Kpss.Cli.World;

internal static class DefaultBrowser
{
    /// <summary>Does nothing where there is no browser to open: the address has been told anyway.</summary>
    public static void Open(string address)
    {
        if (StartInfo(address) is not { } info) return;
        try
        {
            using var process = Process.Start(info);
        }
        catch (Exception cause) when (cause is Win32Exception or InvalidOperationException)
        {
            // Nothing on this machine opens addresses.
        }
    }

    private static ProcessStartInfo? StartInfo(string address)
    {
        if (OperatingSystem.IsWindows()) return new(address) { UseShellExecute = true };
        if (OperatingSystem.IsMacOS()) return Quiet("open", address);
        // Without a screen xdg-open would start a browser in this very terminal.
        return HasScreen() ? Quiet("xdg-open", address) : null;
    }

    private static bool HasScreen() =>
        Environment.GetEnvironmentVariable("DISPLAY") is { Length: > 0 } || Environment.GetEnvironmentVariable("WAYLAND_DISPLAY") is { Length: > 0 };

    /// <summary>
    /// The opener is found on the search path alone: by its mere name, one in the current folder would be started.
    /// A shell starts it, as it outlives kpss: what browsers complain about has no place among the messages of kpss, and
    /// on a pipe that nobody reads they would end with their first complaint. In its background they don't hear Ctrl+C either.
    /// </summary>
    private static ProcessStartInfo? Quiet(string opener, string address) => new MachinePrograms().Find(opener) is { } file
        ? new("/bin/sh", ["-c", "\"$0\" \"$1\" </dev/null >/dev/null 2>&1 &", file, address]) { UseShellExecute = false }
        : null;
}
