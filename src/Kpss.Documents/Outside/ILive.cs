namespace Kpss.Documents.Outside;

/// <summary>What work needs that goes on until the user ends it.</summary>
public interface ILive
{
    /// <summary>Sees every change from now on, so that none is missed while the one before is worked on.</summary>
    /// <param name="counts">Which paths matter, files and folders; what lies in a folder that doesn't, doesn't either.</param>
    /// <exception cref="IOException">The folder cannot be looked into.</exception>
    IFolderWatch Watch(string folder, Predicate<string> counts);

    /// <summary>Answers requests that come from this machine.</summary>
    /// <param name="port">0 for any that is free.</param>
    /// <param name="isDenied">Whether it is the system that keeps the port, where no server comes back.</param>
    /// <returns>Null when another program has the port or the system keeps it.</returns>
    IWebServer? Serve(int port, IWebSite site, out bool isDenied);

    /// <summary>A word that nobody can guess, another one each time.</summary>
    string Secret();

    /// <summary>Shows an address in the user's browser, where there is one.</summary>
    void Open(string address);
}

public interface IFolderWatch : IDisposable
{
    /// <summary>Watches one more file, wherever it lies.</summary>
    void Add(string file);

    /// <summary>Waits for a change.</summary>
    /// <param name="longest">Null to wait for as long as it takes.</param>
    /// <returns>What changed since the last call; empty when the time is over; null when the user has ended the program.</returns>
    Sequence<string>? Wait(TimeSpan? longest);
}
