using Kpss.Tests.Browser;
using Xunit;

[assembly: AssemblyFixture(typeof(SharedChromium))]

namespace Kpss.Tests.Browser;

/// <summary>One browser for all tests that walk through a page; it starts with the first of them.</summary>
public sealed class SharedChromium : IAsyncDisposable
{
    private readonly Lazy<Task<Chromium>> _chromium = new(Chromium.LaunchAsync);

    internal async Task<Microsoft.Playwright.IBrowser> BrowserAsync() => (await _chromium.Value).Browser;

    public async ValueTask DisposeAsync()
    {
        if (_chromium is { IsValueCreated: true, Value.IsCompletedSuccessfully: true }) await (await _chromium.Value).DisposeAsync();
    }
}
