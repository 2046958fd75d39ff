using Kpss.Documents.Outside;

namespace Kpss.Tests.Worlds;

internal sealed class MemoryConsole : IConsole
{
    public TextWriter Out { get; } = new StringWriter { NewLine = "\n" };

    public TextWriter Error { get; } = new StringWriter { NewLine = "\n" };

    public string OutText => Out.ToString()!;

    public string ErrorText => Error.ToString()!;

    public bool OutIsTerminal { get; set; }

    public bool ErrorIsTerminal { get; set; }

    public int? Width { get; set; }

    public int? ErrorWidth => ErrorIsTerminal ? Width : null;
}
