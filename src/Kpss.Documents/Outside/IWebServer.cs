namespace Kpss.Documents.Outside;

/// <summary>Serves one site to the browsers of this machine until it is disposed.</summary>
public interface IWebServer : IDisposable
{
    int Port { get; }

    /// <summary>From now on answers from another site, and tells its news to those who listen.</summary>
    void Show(IWebSite site);
}

/// <summary>What a server shows. Nothing in it changes: it is asked by many at the same time.</summary>
public interface IWebSite
{
    /// <summary>One line that listeners are told at the beginning and with every new site.</summary>
    string News { get; }

    WebAnswer Answer(WebRequest request);
}

/// <param name="Target">Path and query as they came, beginning with a slash.</param>
/// <param name="Port">On which the request came in.</param>
public sealed record WebRequest(string Method, string Target, int Port)
{
    public string? Host { get; init; }

    public string? Origin { get; init; }

    public string? Cookie { get; init; }

    /// <summary>`Sec-Fetch-Site`: how the page that asks is related to this server.</summary>
    public string? FetchSite { get; init; }

    /// <summary>`Sec-Fetch-Dest`: what the answer is asked for.</summary>
    public string? FetchDestination { get; init; }
}

/// <param name="Body">For GET; the answer to HEAD has the same headers and none of it.</param>
public sealed record WebAnswer(int Status, Sequence<WebHeader> Headers, ReadOnlyMemory<byte> Body)
{
    /// <summary>The answer never ends: it tells the news of the site, now and whenever there are some.</summary>
    public bool IsNews { get; init; }
}

public sealed record WebHeader(string Name, string Value);
