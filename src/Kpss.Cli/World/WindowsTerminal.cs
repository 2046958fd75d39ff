// This class is the door to the terminal.
#pragma warning disable RS0030
using System.Runtime.InteropServices;
using System.Runtime.Versioning;
using System.Text;

namespace Kpss.Cli.World;

/// <summary>
/// A Windows terminal expects the code page of the country unless told otherwise, and older ones print
/// escape sequences as text. Both settings outlive the program, so they are put back.
/// </summary>
[SupportedOSPlatform("windows")]
public sealed class WindowsTerminal
{
    private const int StandardOutput = -11;
    private const int StandardError = -12;
    private const uint VirtualTerminalProcessing = 4;

    private readonly Encoding _encodingBefore = Console.OutputEncoding;
    private readonly nint _screen = GetStdHandle(Console.IsOutputRedirected ? StandardError : StandardOutput);
    private uint? _modeBefore;

    private WindowsTerminal()
    {
    }

    /// <summary>Null when no output goes to a terminal.</summary>
    public static WindowsTerminal? Prepare()
    {
        if (Console.IsOutputRedirected && Console.IsErrorRedirected) return null;

        var terminal = new WindowsTerminal();
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        if (GetConsoleMode(terminal._screen, out var mode) == 0) return terminal;

        terminal._modeBefore = mode;
        _ = SetConsoleMode(terminal._screen, mode | VirtualTerminalProcessing);
        return terminal;
    }

    public void Restore()
    {
        Console.OutputEncoding = _encodingBefore;
        if (_modeBefore is { } mode) _ = SetConsoleMode(_screen, mode);
    }

    // All arguments are blittable, so that these need no marshalling code at run time.
    [DllImport("kernel32"), DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static extern nint GetStdHandle(int which);

    [DllImport("kernel32"), DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static extern int GetConsoleMode(nint handle, out uint mode);

    [DllImport("kernel32"), DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static extern int SetConsoleMode(nint handle, uint mode);
}
