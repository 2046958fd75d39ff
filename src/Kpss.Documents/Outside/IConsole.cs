namespace Kpss.Documents.Outside;

/// <summary>The terminal or the pipes the program was started with. Text is written as UTF-8.</summary>
public interface IConsole
{
    /// <summary>Results.</summary>
    TextWriter Out { get; }

    /// <summary>Everything else.</summary>
    TextWriter Error { get; }

    bool OutIsTerminal { get; }

    bool ErrorIsTerminal { get; }

    /// <summary>Columns of the terminal that results go to; null where there is none or it doesn't tell.</summary>
    int? Width => null;

    /// <summary>The same of the terminal that everything else goes to.</summary>
    int? ErrorWidth => null;
}
