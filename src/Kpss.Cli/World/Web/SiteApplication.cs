using System.Text;
using Kpss.Documents.Outside;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Primitives;

namespace Kpss.Cli.World.Web;

/// <summary>Between Kestrel, which works with many requests at once, and a site, which knows of one.</summary>
internal sealed class SiteApplication(IWebSite site) : IHttpApplication<IFeatureCollection>, IDisposable
{
    private readonly CancellationTokenSource _end = new();
    private volatile Edition _edition = new(site);

    /// <summary>A site, and whether there is a newer one.</summary>
    private sealed record Edition(IWebSite Site)
    {
        public TaskCompletionSource Replaced { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }

    public void Show(IWebSite site)
    {
        var old = _edition;
        _edition = new(site);
        old.Replaced.SetResult();
    }

    /// <summary>Lets those who listen to the news go.</summary>
    public void End() => _end.Cancel();

    public void Dispose() => _end.Dispose();

    public IFeatureCollection CreateContext(IFeatureCollection contextFeatures) => contextFeatures;

    public void DisposeContext(IFeatureCollection context, Exception? exception)
    {
    }

    public async Task ProcessRequestAsync(IFeatureCollection context)
    {
        var request = RequestOf(context);
        var answer = _edition.Site.Answer(request);
        var response = context.GetRequiredFeature<IHttpResponseFeature>();
        response.StatusCode = answer.Status;
        foreach (var header in answer.Headers) response.Headers[header.Name] = header.Value;

        var body = context.GetRequiredFeature<IHttpResponseBodyFeature>();
        if (answer.IsNews) await TellNewsAsync(context, body.Stream).ConfigureAwait(false);
        else await SendAsync(request, answer, response, body).ConfigureAwait(false);
    }

    private static async Task SendAsync(WebRequest request, WebAnswer answer, IHttpResponseFeature response, IHttpResponseBodyFeature body)
    {
        if (answer.Status is not (204 or 304)) response.Headers.ContentLength = answer.Body.Length;
        if (request.Method != "HEAD" && answer.Body.Length > 0) await body.Stream.WriteAsync(answer.Body).ConfigureAwait(false);
        await body.CompleteAsync().ConfigureAwait(false);
    }

    /// <summary>Server-sent events: https://html.spec.whatwg.org/multipage/server-sent-events.html.</summary>
    private async Task TellNewsAsync(IFeatureCollection context, Stream body)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(_end.Token, context.GetRequiredFeature<IHttpRequestLifetimeFeature>().RequestAborted);
        try
        {
            while (true)
            {
                var edition = _edition;
                await body.WriteAsync(Encoding.UTF8.GetBytes($"retry: 500\ndata: {edition.Site.News}\n\n"), end.Token).ConfigureAwait(false);
                await body.FlushAsync(end.Token).ConfigureAwait(false);
                await edition.Replaced.Task.WaitAsync(end.Token).ConfigureAwait(false);
            }
        }
        catch (Exception ended) when (ended is OperationCanceledException or IOException)
        {
            // The reader closed the page, or the program ends.
        }
    }

    private static WebRequest RequestOf(IFeatureCollection context)
    {
        var request = context.GetRequiredFeature<IHttpRequestFeature>();
        var headers = request.Headers;
        return new(request.Method, request.RawTarget, context.GetRequiredFeature<IHttpConnectionFeature>().LocalPort)
        {
            Host = Only(headers.Host),
            Origin = Only(headers.Origin),
            Cookie = Only(headers.Cookie),
            FetchSite = Only(headers["Sec-Fetch-Site"]),
            FetchDestination = Only(headers["Sec-Fetch-Dest"]),
        };
    }

    /// <summary>A header that stands there twice is no known one.</summary>
    private static string? Only(StringValues values) => values.Count == 0 ? null : values.ToString();
}
