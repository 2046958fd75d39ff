// This class is the door to the terminal.
#pragma warning disable RS0030
using System.Text;
using Kpss.Documents.Outside;

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

    public TextWriter Out => _out ??= Writer(Console.OpenStandardOutput());

    public TextWriter Error => _error ??= Writer(Console.OpenStandardError());

    public bool OutIsTerminal => !Console.IsOutputRedirected;

    public bool ErrorIsTerminal => !Console.IsErrorRedirected;

    /// <summary>Gives the terminal back as it was. What is still unflushed was not meant to be seen.</summary>
    public void Dispose()
    {
        if (OperatingSystem.IsWindows()) _windows?.Restore();
    }

    private static StreamWriter Writer(Stream stream) =>
        new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" };
}
