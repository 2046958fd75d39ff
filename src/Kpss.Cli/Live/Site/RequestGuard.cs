using Kpss.Documents.Outside;

namespace Kpss.Cli.Live.Site;

/// <summary>
/// Who may ask. A plan in the making is no business of other pages open in the same browser: neither of those that call
/// this machine by a name of their own (DNS rebinding), nor of those that fetch, embed or listen from elsewhere.
/// </summary>
internal static class RequestGuard
{
    private const int Forbidden = 403;
    private const int WrongMethod = 405;
    private const int UsualPort = 80;

    private static readonly string[] Names = ["127.0.0.1", "localhost"];

    /// <param name="isPage">False for what only a page of this server asks for.</param>
    /// <returns>The status to refuse with; null when the request may be answered.</returns>
    public static int? Refusal(WebRequest request, bool isPage)
    {
        if (request.Host is not { } host || !IsOwn(host, request.Port)) return Forbidden;
        if (request.Method is not ("GET" or "HEAD")) return WrongMethod;
        if (request.Origin is { } origin && !IsOwnOrigin(origin, request.Port)) return Forbidden;
        return MayFetch(request, isPage) ? null : Forbidden;
    }

    private static bool IsOwn(string host, int port) => Array.Exists(
        Names,
        name => host.Equals($"{name}:{port}", StringComparison.OrdinalIgnoreCase) || (port == UsualPort && host.Equals(name, StringComparison.OrdinalIgnoreCase)));

    private static bool IsOwnOrigin(string origin, int port) =>
        origin.StartsWith("http://", StringComparison.OrdinalIgnoreCase) && IsOwn(origin["http://".Length..], port);

    /// <summary>Whoever follows a link from elsewhere may come to a page. Programs without a browser say nothing about it.</summary>
    private static bool MayFetch(WebRequest request, bool isPage) => request.FetchSite switch
    {
        null or "same-origin" or "none" => true,
        "same-site" or "cross-site" => isPage && request.FetchDestination == "document",
        _ => false,
    };
}
