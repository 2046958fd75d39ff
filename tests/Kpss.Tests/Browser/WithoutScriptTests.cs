using Kpss.Tests.Html;
using Microsoft.Playwright;
using Xunit;

namespace Kpss.Tests.Browser;

public sealed class WithoutScriptTests(SharedChromium chromium)
{
    [Theory]
    [InlineData(1280)]
    [InlineData(320)]
    public async Task All_text_is_there_and_no_control_is_dead(int width)
    {
        var view = new BrowserNewContextOptions { JavaScriptEnabled = false, ViewportSize = new() { Width = width, Height = 900 } };
        await using var walk = await Walk.StartAsync(chromium, EveryKind.Document, view);
        var text = Folded(await walk.Page.InnerTextAsync("body"));
        Assert.All(PlainWords.Of(EveryKind.Document.Blocks), piece => Assert.Contains(Folded(piece), text, StringComparison.Ordinal));
        Assert.Empty(await walk.TextsAsync("button, input, select"));

        foreach (var link in await walk.Page.Locator("nav.contents a").AllAsync()) await Assertions.Expect(link).ToBeVisibleAsync();
        await walk.Page.ClickAsync("#oblast--opatreni > .heading > .permalink", new() { Force = true });
        Assert.EndsWith("#oblast--opatreni", walk.Page.Url, StringComparison.Ordinal);
    }

    private static string Folded(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)));
}
