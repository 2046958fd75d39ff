using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;
using Kpss.Cli.Live;
using Kpss.Cli.Live.Site;
using Kpss.Cli.World;
using Kpss.Documents.Diagnostics;
using Kpss.Documents.Outside;
using Kpss.Tests.Cli;
using Xunit;

namespace Kpss.Tests.Live;

/// <summary>The server as other programs of the machine see it.</summary>
public sealed class WebServerTests : IDisposable
{
    private static readonly TimeSpan Generous = TimeSpan.FromSeconds(20);

    private readonly IWebServer _server = new MachineLive().Serve(0, SiteWith("<html><head></head><body>první</body></html>"), out _)!;
    private readonly HttpClient _client = new(new HttpClientHandler { AllowAutoRedirect = false }) { Timeout = Generous };

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public WebServerTests() => _client.DefaultRequestHeaders.Add("Cookie", $"kpss-{_server.Port}=tajne");

    [Fact]
    public async Task Another_account_of_the_machine_gets_nothing()
    {
        using var stranger = new HttpClient();
        using var answer = await stranger.GetAsync(Address("plan.html"), Token);
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.DoesNotContain("první", await answer.Content.ReadAsStringAsync(Token), StringComparison.Ordinal);
        using var news = await stranger.GetAsync(Address("_kpss/zmeny"), Token);
        Assert.Equal(HttpStatusCode.Forbidden, news.StatusCode);
    }

    [Fact]
    public async Task A_browser_that_has_the_address_is_let_in_for_good()
    {
        using var browser = new HttpClient();
        using var answer = await browser.GetAsync(Address("?klic=tajne"), Token);
        Assert.Equal(Address("plan.html"), answer.RequestMessage!.RequestUri);
        Assert.Contains("první", await browser.GetStringAsync(Address("plan.html"), Token), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_comes_with_its_headers_and_its_head_without_content()
    {
        using var answer = await _client.GetAsync(Address("plan.html"), Token);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("text/html; charset=utf-8", answer.Content.Headers.ContentType!.ToString());
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        Assert.False(answer.Headers.Contains("Server"));
        Assert.Contains("první", await answer.Content.ReadAsStringAsync(Token), StringComparison.Ordinal);

        using var head = await _client.SendAsync(new(HttpMethod.Head, Address("plan.html")), Token);
        Assert.Equal(answer.Content.Headers.ContentLength, head.Content.Headers.ContentLength);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync(Token));
    }

    [Theory]
    [InlineData("GET", "evil.example", null, 403)]
    [InlineData("GET", "127.0.0.1", null, 403)]
    [InlineData("GET", null, "http://evil.example", 403)]
    [InlineData("POST", null, null, 405)]
    [InlineData("GET", null, null, 200)]
    public async Task Who_must_not_ask_is_refused(string method, string? host, string? origin, int status)
    {
        using var request = new HttpRequestMessage(new(method), Address("plan.html"));
        if (host is not null) request.Headers.Host = host;
        if (origin is not null) request.Headers.Add("Origin", origin);
        using var answer = await _client.SendAsync(request, Token);
        Assert.Equal(status, (int)answer.StatusCode);
    }

    [Theory]
    [InlineData("GET /../../etc/passwd HTTP/1.1")]
    [InlineData("GET /%2e%2e/kpss.yaml HTTP/1.1")]
    [InlineData("GET /plan.html%00.yaml HTTP/1.1")]
    public async Task No_address_leads_to_the_disk(string line) => Assert.Matches("^HTTP/1.1 40[04] ", await SayAsync($"{line}\r\nHost: {Host}\r\nCookie: kpss-{_server.Port}=tajne\r\nConnection: close\r\n\r\n"));

    [Theory]
    [InlineData("GET / HTTP/1.1\r\nConnection: close\r\n\r\n")]
    [InlineData("GET / HTTP/1.1\r\nHost: localhost\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n")]
    [InlineData("nonsense\r\n\r\n")]
    public async Task What_is_no_good_request_is_refused(string text) => Assert.Matches("^HTTP/1.1 40[03] ", await SayAsync(text));

    [Fact]
    public async Task News_come_at_the_beginning_and_with_every_site()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, Address("_kpss/zmeny"));
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("text/event-stream"));
        using var answer = await _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, Token);
        Assert.Equal("text/event-stream", answer.Content.Headers.ContentType!.ToString());
        using var lines = new StreamReader(await answer.Content.ReadAsStreamAsync(Token));
        var first = await NextNewsAsync(lines);

        _server.Show(SiteWith("<html><head></head><body>druhá</body></html>"));
        Assert.NotEqual(first, await NextNewsAsync(lines));
        _server.Dispose();
        Assert.Null(await NextNewsAsync(lines));
    }

    [Fact]
    public void A_taken_port_is_found_out()
    {
        Assert.Null(new MachineLive().Serve(_server.Port, SiteWith(""), out var isDenied));
        Assert.False(isDenied);
    }

    [Fact]
    public async Task Other_machines_find_nobody()
    {
        var others = (await Dns.GetHostAddressesAsync(Dns.GetHostName(), Token)).Where(address => !IPAddress.IsLoopback(address)).ToArray();
        foreach (var address in others.Append(IPAddress.Parse("127.0.0.2")).Where(address => address.AddressFamily == AddressFamily.InterNetwork))
        {
            using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
            await Assert.ThrowsAnyAsync<SocketException>(async () => await socket.ConnectAsync(address, _server.Port, Token));
        }
    }

    public void Dispose()
    {
        _client.Dispose();
        _server.Dispose();
    }

    private string Host => string.Create(CultureInfo.InvariantCulture, $"127.0.0.1:{_server.Port}");

    private Uri Address(string path) => new($"http://{Host}/{path}");

    private async Task<string> SayAsync(string text)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, _server.Port, Token);
        var stream = client.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(text), Token);
        using var answer = new StreamReader(stream);
        return await answer.ReadToEndAsync(Token).WaitAsync(Generous, Token);
    }

    private static async Task<string?> NextNewsAsync(StreamReader lines)
    {
        while (await lines.ReadLineAsync(Token).AsTask().WaitAsync(Generous, Token) is { } line)
        {
            if (line.StartsWith("data: ", StringComparison.Ordinal)) return line;
        }

        return null;
    }

    private static PreviewSite SiteWith(string html) =>
        PreviewSite.Of([PreviewPage.Of(FakeTools.DocumentNamed("plan"), Encoding.UTF8.GetBytes(html))], new Panel("", ""), new("tajne", "listek"), Language.Czech);
}
