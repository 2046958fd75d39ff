using System.Text;
using Kpss.Documents;
using Kpss.Documents.Diagnostics;
using Kpss.Documents.Outside;

namespace Kpss.Cli.Live.Site;

/// <summary>The preview at one moment. What can be asked for stands in it; no address ever becomes a path of the disk.</summary>
internal sealed class PreviewSite : IWebSite
{
    private const string NewsPath = "/_kpss/zmeny";
    private const string IconPath = "/favicon.ico";
    private const string Html = "text/html; charset=utf-8";

    private readonly Sequence<PreviewPage> _pages;
    private readonly Panel _panel;
    private readonly SiteKey _key;
    private readonly Language _language;
    private readonly Dictionary<string, WebAnswer> _answers = new(StringComparer.Ordinal);

    private PreviewSite(Sequence<PreviewPage> pages, Panel panel, SiteKey key, Language language, string news)
    {
        (_pages, _panel, _key, _language, News) = (pages, panel, key, language, news);
        foreach (var page in pages) _answers.Add(page.Path, PageAnswer(200, LivePage.Of(page, panel, language)));
        _answers.Add(SiteNews.Home, Home());
        _answers.Add(IconPath, new(204, SafeHeaders.For(null), default));
        _answers.Add(NewsPath, new(200, SafeHeaders.For("text/event-stream"), default) { IsNews = true });
    }

    public string News { get; }

    public static PreviewSite Of(Sequence<PreviewPage> pages, Panel panel, SiteKey key, Language language) =>
        new(pages, panel, key, language, SiteNews.Write(pages, panel));

    public WebAnswer Answer(WebRequest request)
    {
        var path = PathOf(request.Target);
        if (RequestGuard.Refusal(request, isPage: path != NewsPath) is { } status) return Refused(status);
        if (_key.IsIn(request)) return Entered(path, request.Port);
        if (!_key.IsHeldBy(request)) return Locked(request, path);
        if (!_answers.TryGetValue(path, out var answer)) return NotFound();
        return request.Method == "HEAD" ? answer with { IsNews = false } : answer;
    }

    /// <summary>From now on the cookie is the key, and the address has none that could be seen or kept.</summary>
    private WebAnswer Entered(string path, int port) =>
        new(302, [.. SafeHeaders.For(null), _key.Cookie(port), new("Location", _answers.ContainsKey(path) ? path : SiteNews.Home)], default);

    /// <summary>
    /// Browsers keep the cookie to themselves when a link from elsewhere leads here, and send it when this very page leads on.
    /// It has to lead to another address: the same one would still count as asked for from elsewhere.
    /// </summary>
    private WebAnswer Locked(WebRequest request, string path)
    {
        var answer = PageAnswer(403, OwnPages.Locked());
        if (request.FetchSite != "cross-site" || !_answers.ContainsKey(path) || request.Target.EndsWith('?')) return answer;
        return answer with { Headers = [.. answer.Headers, new("Refresh", $"0; url={path}?")] };
    }

    /// <summary>The only plan, or a list of them; without any, what is wrong.</summary>
    private WebAnswer Home() => _pages switch
    {
        [] => Faulty(),
        [var only] => new(302, [.. SafeHeaders.For(null), new("Location", only.Path)], default),
        _ => PageAnswer(200, OwnPages.List(_pages, _panel, _language)),
    };

    private WebAnswer Faulty() => PageAnswer(200, OwnPages.Faulty(_panel, _language));

    /// <summary>Pages open since another time are told what is wrong, too.</summary>
    private WebAnswer NotFound() => _pages.Count == 0 ? Faulty() : PageAnswer(404, OwnPages.NotFound(_pages, _panel, _language));

    private static WebAnswer PageAnswer(int status, byte[] html) => new(status, SafeHeaders.ForPage(html, Html), html);

    private static WebAnswer Refused(int status)
    {
        Sequence<WebHeader> headers = SafeHeaders.For("text/plain; charset=utf-8");
        if (status == 405) headers = [.. headers, new("Allow", "GET, HEAD")];
        return new(status, headers, Encoding.UTF8.GetBytes($"{status}\n"));
    }

    private static string PathOf(string target)
    {
        var end = target.IndexOf('?', StringComparison.Ordinal);
        return end < 0 ? target : target[..end];
    }
}
