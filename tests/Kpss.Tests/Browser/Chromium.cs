using Kpss.Tests.Outside;
using Microsoft.Playwright;

namespace Kpss.Tests.Browser;

/// <summary>The machine's own Chromium; Playwright's download of one is never needed.</summary>
internal sealed class Chromium : IAsyncDisposable
{
    // As root and in containers the sandbox cannot start; the pages are our own.
    private static readonly string[] _arguments = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"];

    private readonly IPlaywright _playwright;

    private Chromium(IPlaywright playwright, IBrowser browser)
    {
        _playwright = playwright;
        Browser = browser;
    }

    public IBrowser Browser { get; }

    public static async Task<Chromium> LaunchAsync()
    {
        var program = Tool.Require("chromium", "chromium-browser", "google-chrome");
        var playwright = await Playwright.CreateAsync();
        var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = program, Args = _arguments });
        return new(playwright, browser);
    }

    public async ValueTask DisposeAsync()
    {
        await Browser.DisposeAsync();
        _playwright.Dispose();
    }
}
