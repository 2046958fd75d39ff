using Kpss.Tests.Html;
using Microsoft.Playwright;
using Xunit;

namespace Kpss.Tests.Browser;

public sealed class PageWalkTests(SharedChromium chromium)
{
    [Fact]
    public async Task Contents_follow_the_reader_and_open_the_branch()
    {
        await using var walk = await Walk.StartAsync(chromium, SamplePlan.Document, new() { ViewportSize = new() { Width = 1280, Height = 600 }, ReducedMotion = ReducedMotion.Reduce });
        await walk.Expect("nav.contents a[href='#bydleni']").ToBeHiddenAsync();

        await walk.Page.EvaluateAsync("document.getElementById('bydleni').scrollIntoView()");
        await walk.Expect("nav.contents a[aria-current]").ToHaveAttributeAsync("href", "#bydleni");
        await walk.Expect("nav.contents a[href='#bydleni']").ToBeInViewportAsync();

        await walk.Page.EvaluateAsync("scrollTo(0, 0)");
        await walk.Expect("nav.contents a[href='#bydleni']").ToBeHiddenAsync();
    }

    [Fact]
    public async Task Keyboard_opens_a_branch_of_the_contents()
    {
        await using var walk = await Walk.StartAsync(chromium, SamplePlan.Document);
        var branch = walk.Page.Locator("nav.contents .branch").First;
        await branch.FocusAsync();
        Assert.Equal("Zobrazit podřízené: Strategická část", await walk.FocusAsync());
        await walk.PressAsync("Enter");
        await Assertions.Expect(branch).ToHaveAttributeAsync("aria-expanded", "true");
        await walk.Expect("nav.contents a[href='#seniori']").ToBeVisibleAsync();
        await walk.PressAsync("Enter");
        await walk.Expect("nav.contents a[href='#seniori']").ToBeHiddenAsync();
    }

    [Fact]
    public async Task Contents_of_a_phone_wait_behind_their_button()
    {
        await using var walk = await Walk.StartAsync(chromium, SamplePlan.Document, new() { ViewportSize = new() { Width = 360, Height = 740 } });
        await walk.Expect("nav.contents ol >> nth=0").ToBeHiddenAsync();
        await walk.Page.ClickAsync(".contents-toggle");
        await walk.Page.ClickAsync("nav.contents a[href='#uvod']");
        await walk.Expect("nav.contents ol >> nth=0").ToBeHiddenAsync();
        await walk.Expect("#uvod h2").ToBeInViewportAsync();
    }

    [Fact]
    public async Task Button_at_a_heading_copies_its_link_without_the_choice()
    {
        var view = new BrowserNewContextOptions { ViewportSize = new() { Width = 1280, Height = 900 }, Permissions = ["clipboard-read", "clipboard-write"] };
        await using var walk = await Walk.StartAsync(chromium, SamplePlan.Document, view, "?subjekt=mesto-klatovy");
        var button = walk.Page.Locator("#matky > .heading > .permalink");
        await button.FocusAsync();
        Assert.StartsWith("Zkopírovat odkaz: Opatření 2.2", await walk.FocusAsync(), StringComparison.Ordinal);

        await walk.PressAsync("Enter");
        await walk.HearsAsync("Odkaz zkopírován");
        Assert.Equal(walk.Page.Url.Split('?')[0] + "#matky", await walk.Page.EvaluateAsync<string>("navigator.clipboard.readText()"));
        var box = (await button.BoundingBoxAsync())!;
        Assert.InRange(Math.Min(box.Width, box.Height), 24, 100);
        await Assertions.Expect(button).ToHaveCSSAsync("opacity", "1");
    }

    [Fact]
    public async Task Look_is_chosen_and_kept()
    {
        await using var walk = await Walk.StartAsync(chromium, SamplePlan.Document);
        await walk.Expect("body").ToHaveCSSAsync("background-color", "rgb(255, 255, 255)");
        await walk.Page.ClickAsync(".settings summary");
        await walk.Page.SelectOptionAsync("#_vzhled", "dark");
        await walk.Expect("body").ToHaveCSSAsync("background-color", "rgb(20, 25, 31)");

        await walk.Page.ReloadAsync();
        await walk.Expect("body").ToHaveCSSAsync("background-color", "rgb(20, 25, 31)");
        await walk.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await walk.Expect("body").ToHaveCSSAsync("background-color", "rgb(255, 255, 255)");
    }

    [Fact]
    public async Task Tab_walks_through_the_whole_page_and_its_focus_is_always_seen()
    {
        await using var walk = await Walk.StartAsync(chromium, EveryKind.Document, new() { ViewportSize = new() { Width = 1280, Height = 900 }, ReducedMotion = ReducedMotion.Reduce });
        var seen = new List<string>();
        for (var step = 0; step < 200; step++)
        {
            await walk.PressAsync("Tab");
            if (await walk.Page.EvaluateAsync<bool>("document.activeElement === document.body")) break;
            seen.Add(await walk.FocusAsync());
            Assert.True(await walk.FocusIsVisibleAsync(), $"nothing shows the focus of {seen[^1]}");
        }

        Assert.Equal("Zpět na začátek", seen[^1]);
        Assert.Contains("Hledat v dokumentu", seen);
    }

    [Fact]
    public async Task Motion_is_left_to_those_who_want_it()
    {
        await using var moving = await Walk.StartAsync(chromium, SamplePlan.Document);
        await moving.Expect("html").ToHaveCSSAsync("scroll-behavior", "smooth");
        await moving.Page.EmulateMediaAsync(new() { ReducedMotion = ReducedMotion.Reduce });
        await moving.Expect("html").ToHaveCSSAsync("scroll-behavior", "auto");
    }
}
