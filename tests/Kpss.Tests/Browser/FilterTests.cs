using Kpss.Tests.Html;
using Xunit;

namespace Kpss.Tests.Browser;

public sealed class FilterTests(SharedChromium chromium)
{
    private const string Actor = "#_filtr-subjekt";
    private const string Group = "#_filtr-cilova-skupina";

    [Fact]
    public async Task Keyboard_chooses_items_and_takes_the_choice_back()
    {
        await using var walk = await Walk.StartAsync(chromium, SamplePlan.Document);
        await walk.Page.FocusAsync(".filters summary");
        await walk.PressAsync("Enter", "Tab");
        Assert.Equal("Subjekt", await walk.FocusAsync());

        await walk.PressAsync("ArrowDown", "ArrowDown", "ArrowDown");
        await walk.HearsAsync("Výběru odpovídá 1 položka z 3");
        await walk.Expect("#matky").ToBeVisibleAsync();
        await walk.Expect("#bydleni").ToBeHiddenAsync();
        await walk.Expect("#uvod").ToBeHiddenAsync();

        await walk.PressAsync("Tab", "Tab");
        Assert.Equal("Zrušit filtry", await walk.FocusAsync());
        await walk.PressAsync("Enter");
        await walk.HearsAsync("Výběru odpovídají 3 položky z 3");
        await walk.Expect("#bydleni").ToBeVisibleAsync();
        Assert.Equal("Subjekt", await walk.FocusAsync());
    }

    [Fact]
    public async Task Filters_combine_and_offer_only_what_leaves_something()
    {
        await using var walk = await Walk.StartAsync(chromium, SamplePlan.Document);
        await walk.Page.ClickAsync(".filters summary");
        await walk.Page.SelectOptionAsync(Actor, "charita-susice");
        await walk.Page.SelectOptionAsync(Group, "seniori");

        await walk.Expect("#bydleni").ToBeVisibleAsync();
        await walk.Expect("#matky").ToBeHiddenAsync();
        Assert.Equal("Subjekt: Charita Sušice; Cílová skupina: Senioři", Assert.Single(await walk.TextsAsync("main .selection-names")));
        Assert.Equal(
            ["vše", "Charita Sušice (1)", "MAS Pošumaví (0)", "Město Klatovy (0)"],
            await walk.Page.Locator($"{Actor} option").AllTextContentsAsync());
        Assert.Equal(2, await walk.Page.Locator($"{Actor} option:disabled").CountAsync());
    }

    [Fact]
    public async Task Contents_and_headings_of_empty_areas_go_with_their_items()
    {
        await using var walk = await Walk.StartAsync(chromium, SamplePlan.Document, at: "?subjekt=mas-posumavi");
        await walk.Expect("#deti").ToBeHiddenAsync();
        await walk.Expect("#rodiny > .heading").ToBeVisibleAsync();
        await walk.Expect("table.overview").ToBeHiddenAsync();
        Assert.Equal(
            ["#strategicka-cast", "#seniori", "#rodiny", "#specialni-potreby"],
            await walk.Page.Locator("nav.contents a").Filter(new() { Visible = true }).EvaluateAllAsync<string[]>("links => links.map(link => link.hash)"));
    }

    [Fact]
    public async Task Address_carries_the_choice_there_and_back()
    {
        await using var walk = await Walk.StartAsync(chromium, SamplePlan.Document, at: "?subjekt=mesto-klatovy&cilova-skupina=nikdo&jine=1");
        await walk.Expect(Actor).ToHaveValueAsync("mesto-klatovy");
        await walk.Expect(Group).ToHaveValueAsync("");
        await walk.Expect("#bydleni").ToBeHiddenAsync();

        await walk.Page.SelectOptionAsync(Actor, "mas-posumavi");
        Assert.EndsWith("?subjekt=mas-posumavi&jine=1", walk.Page.Url, StringComparison.Ordinal);
        await walk.Page.ReloadAsync();
        await walk.Expect(Actor).ToHaveValueAsync("mas-posumavi");
    }

    [Fact]
    public async Task Link_to_an_item_out_of_the_choice_takes_the_choice_back()
    {
        await using var walk = await Walk.StartAsync(chromium, SamplePlan.Document, at: "?subjekt=mesto-klatovy#bydleni");
        await walk.Expect("#bydleni h4").ToBeInViewportAsync();
        await walk.Expect(Actor).ToHaveValueAsync("");
    }
}
