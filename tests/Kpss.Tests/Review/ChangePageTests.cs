using System.Text;
using Kpss.Documents.Changes;
using Kpss.Rendering.Html.Changes;
using Kpss.Tests.Browser;
using Kpss.Tests.Outside;
using Microsoft.Playwright;
using Xunit;

namespace Kpss.Tests.Review;

/// <summary>The page of changes in a browser.</summary>
public sealed class ChangePageTests(SharedChromium chromium)
{
    [Fact]
    public Task Markup_is_valid() => NuValidator.CheckAsync(TestContext.Current.CancellationToken, Page("validator"));

    [Fact]
    public Task Page_is_accessible_and_fits_every_screen() => BrowserChecks.CheckAsync(Page("browser"));

    [Fact]
    public async Task Views_and_kinds_work_without_the_script()
    {
        await using var context = await OpenAsync(isScripted: false);
        var page = context.Pages[0];
        await Assertions.Expect(page.Locator(".in-text").First).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(".side-by-side").First).ToBeHiddenAsync();
        await page.CheckAsync("#_vedle-sebe");
        await Assertions.Expect(page.Locator(".in-text").First).ToBeHiddenAsync();
        await Assertions.Expect(page.Locator(".side-by-side").First).ToBeVisibleAsync();
        await page.UncheckAsync("#_druh-text");
        Assert.Equal(0, await page.Locator(".entry.text").Filter(new() { Visible = true }).CountAsync());
        Assert.NotEqual(0, await page.Locator(".entry.value").Filter(new() { Visible = true }).CountAsync());
    }

    [Fact]
    public async Task Switching_the_view_keeps_the_place()
    {
        await using var context = await OpenAsync(isScripted: true);
        var page = context.Pages[0];
        var entry = page.Locator(".entry").Nth(await page.Locator(".entry").CountAsync() / 2);
        await entry.EvaluateAsync("it => scrollBy({ top: it.getBoundingClientRect().top - 150, behavior: 'instant' })");
        await page.WaitForTimeoutAsync(200);
        var before = (await entry.BoundingBoxAsync())!.Y;
        await page.CheckAsync("#_vedle-sebe");
        Assert.InRange((await entry.BoundingBoxAsync())!.Y - before, -2, 2);
        await page.CheckAsync("#_v-textu");
        Assert.InRange((await entry.BoundingBoxAsync())!.Y - before, -2, 2);
    }

    [Fact]
    public async Task Headings_under_which_nothing_is_left_go_away()
    {
        await using var context = await OpenAsync(isScripted: true);
        var page = context.Pages[0];
        foreach (var choice in await page.Locator(".choices [type=checkbox]").AllAsync()) await choice.UncheckAsync();
        Assert.Equal(0, await page.Locator("main :is(h2, h3)").Filter(new() { Visible = true }).CountAsync());
        await Assertions.Expect(page.Locator(".nothing-shown")).ToHaveTextAsync("Vybraným druhům nic neodpovídá.");
        await page.CheckAsync("#_druh-added");
        await Assertions.Expect(page.Locator("main h3").Filter(new() { HasText = "Skladba plánu" })).ToBeVisibleAsync();
    }

    [Fact]
    public void Page_holds_the_styles_and_the_script_of_changes()
    {
        var html = File.ReadAllText(Page("assets"));
        var assets = Directory.GetFiles(Repository.PathOf("src", "Kpss.Rendering", "Html", "Assets"), "changes*");
        Assert.NotEmpty(assets);
        Assert.All(assets, asset => Assert.Contains(File.ReadAllText(asset), html, StringComparison.Ordinal));
    }

    [Fact]
    public void A_page_without_a_change_says_so()
    {
        Assert.Contains("<p>Beze změny.</p>", Render(TriedPlan.Report(new(), new())), StringComparison.Ordinal);
    }

    private async Task<IBrowserContext> OpenAsync(bool isScripted)
    {
        var browser = await chromium.BrowserAsync();
        var context = await browser.NewContextAsync(new() { JavaScriptEnabled = isScripted, ViewportSize = new() { Width = 1280, Height = 800 } });
        var page = await context.NewPageAsync();
        await page.GotoAsync(new Uri(Page(isScripted ? "scripted" : "plain")).AbsoluteUri);
        return context;
    }

    /// <summary>With every kind of change.</summary>
    private static string Page(string reader)
    {
        var newer = new TriedPlan();
        foreach (var edit in PlanEdits.All.Where(edit => edit.IsAlone)) edit.Make(newer);
        foreach (var name in (string[])["measure moved to another area", "list item added"]) PlanEdits.All.Single(edit => edit.Name == name).Make(newer);
        var folder = Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, "pages", reader)).FullName;
        var file = Path.Combine(folder, "changes.html");
        File.WriteAllText(file, Render(TriedPlan.Report(new(), newer)), new UTF8Encoding(false));
        return file;
    }

    private static string Render(ChangeReport report)
    {
        using var page = new MemoryStream();
        ChangePage.Render(report, page);
        return Encoding.UTF8.GetString(page.ToArray());
    }
}
