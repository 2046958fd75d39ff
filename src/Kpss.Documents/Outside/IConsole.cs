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

    /// <summary>Columns of the terminal that shows <see cref="Out"/>; null where there is none.</summary>
    int? OutWidth => null;
}
