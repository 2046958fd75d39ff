// This class is the door to the terminal.
#pragma warning disable RS0030
using System.Text;
using Kpss.Documents.Outside;
using Microsoft.Win32.SafeHandles;

namespace Kpss.Cli.World;

/// <summary>
/// Standard output and error as plain UTF-8 streams. Console.Out would do, but it loads the terminal's description
/// and code pages first, and writes through after every call.
/// </summary>
public sealed class MachineConsole : IConsole, IDisposable
{
    private readonly WindowsTerminal? _windows = OperatingSystem.IsWindows() ? WindowsTerminal.Prepare() : null;
    private StreamWriter? _out;
    private StreamWriter? _error;

    public TextWriter Out => _out ??= Writer(Open(1, OutIsTerminal, Console.OpenStandardOutput));

    public TextWriter Error => _error ??= Writer(new UnheardStream(Open(2, ErrorIsTerminal, Console.OpenStandardError)));

    public bool OutIsTerminal => !Console.IsOutputRedirected;

    public bool ErrorIsTerminal => !Console.IsErrorRedirected;

    public int? Width => OutIsTerminal ? TerminalWidth() : null;

    public int? ErrorWidth => ErrorIsTerminal ? TerminalWidth() : null;

    /// <summary>Gives the terminal back as it was. What is still unflushed was not meant to be seen.</summary>
    public void Dispose()
    {
        if (OperatingSystem.IsWindows()) _windows?.Restore();
    }

    private static int? TerminalWidth()
    {
        try
        {
            return Console.WindowWidth is > 0 and var width ? width : null;
        }
        catch (IOException)
        {
            // A terminal that has no size, such as one of a program's own.
            return null;
        }
    }

    /// <summary>
    /// On Unix the streams of System.Console greet a terminal with escape sequences for its keypad, for which they
    /// read its description first. A file or a pipe they take as it is, with its end shared by whoever else writes there.
    /// </summary>
    private static Stream Open(int descriptor, bool isTerminal, Func<Stream> open) => isTerminal && !OperatingSystem.IsWindows()
        ? new FileStream(new SafeFileHandle(descriptor, ownsHandle: false), FileAccess.Write, bufferSize: 0)
        : open();

    private static StreamWriter Writer(Stream stream) =>
        new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" };
}
