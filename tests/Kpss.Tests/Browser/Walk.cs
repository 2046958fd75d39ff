using System.Text;
using Kpss.Documents.Tree;
using Kpss.Tests.Html;
using Microsoft.Playwright;
using Xunit;

namespace Kpss.Tests.Browser;

/// <summary>A page open in the browser as a file, as a reader walks through it. Whatever the console says fails the walk.</summary>
internal sealed class Walk : IAsyncDisposable
{
    private const float LongestWait = 5000;

    private readonly IBrowserContext _context;
    private readonly string _file;
    private readonly List<string> _complaints = [];

    private Walk(IBrowserContext context, IPage page, string file)
    {
        _context = context;
        _file = file;
        Page = page;
        page.Console += (_, message) => _complaints.Add(message.Text);
        page.PageError += (_, error) => _complaints.Add(error);
    }

    public IPage Page { get; }

    /// <param name="at">What follows the path in the address.</param>
    public static async Task<Walk> StartAsync(SharedChromium chromium, Document document, BrowserNewContextOptions? view = null, string at = "")
    {
        var browser = await chromium.BrowserAsync();
        var context = await browser.NewContextAsync(view ?? new() { ViewportSize = new() { Width = 1280, Height = 900 } });
        context.SetDefaultTimeout(LongestWait);
        var file = Path.Combine(Directory.CreateTempSubdirectory("kpss-walk-").FullName, "plan.html");
        await File.WriteAllTextAsync(file, Nodes.Render(document), new UTF8Encoding(false));
        var walk = new Walk(context, await context.NewPageAsync(), file);
        await walk.Page.GotoAsync(new Uri(file).AbsoluteUri + at);
        return walk;
    }

    public async Task PressAsync(params string[] keys)
    {
        foreach (var key in keys) await Page.Keyboard.PressAsync(key);
    }

    public Task TypeAsync(string text) => Page.Keyboard.TypeAsync(text);

    /// <summary>What the one who listens hears of the focus: the name of the element or its text.</summary>
    public Task<string> FocusAsync() => Page.EvaluateAsync<string>(
        "(document.activeElement.getAttribute('aria-label') ?? document.activeElement.labels?.[0]?.textContent ?? document.activeElement.textContent).trim()");

    public Task<bool> FocusIsVisibleAsync() => Page.EvaluateAsync<bool>(
        """
        (() => {
          const focused = document.activeElement;
          const style = getComputedStyle(focused);
          const place = focused.getBoundingClientRect();
          return focused.matches(":focus-visible") && parseFloat(style.outlineWidth) >= 2 && style.outlineStyle !== "none"
            && place.bottom > 0 && place.top < innerHeight && place.right > 0 && place.left < innerWidth;
        })()
        """);

    public async Task<string[]> TextsAsync(string selector) =>
        [.. (await Page.Locator(selector).Filter(new() { Visible = true }).AllInnerTextsAsync()).Select(text => text.Replace('\u00A0', ' ').Trim())];

    public ILocatorAssertions Expect(string selector) => Assertions.Expect(Page.Locator(selector));

    public Task HearsAsync(string announcement) => Expect(".voice").ToHaveTextAsync(announcement);

    public async ValueTask DisposeAsync()
    {
        await _context.DisposeAsync();
        Directory.Delete(Path.GetDirectoryName(_file)!, recursive: true);
        Assert.Empty(_complaints);
    }
}
