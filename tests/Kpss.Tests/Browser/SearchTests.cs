using Kpss.Tests.Html;
using Xunit;

namespace Kpss.Tests.Browser;

public sealed class SearchTests(SharedChromium chromium)
{
    [Fact]
    public async Task Skip_link_comes_first_and_leads_to_the_text()
    {
        await using var walk = await Walk.StartAsync(chromium, SamplePlan.Document);
        await walk.PressAsync("Tab");
        Assert.Equal("Přeskočit na obsah", await walk.FocusAsync());
        Assert.True(await walk.FocusIsVisibleAsync());

        await walk.PressAsync("Enter", "Tab");
        Assert.True(await walk.Page.EvaluateAsync<bool>("document.activeElement.closest('main') !== null"));
    }

    [Fact]
    public async Task Keyboard_finds_a_section_without_diacritics_and_goes_there()
    {
        await using var walk = await Walk.StartAsync(chromium, SamplePlan.Document);
        await walk.PressAsync("/");
        Assert.Equal("Hledat v dokumentu", await walk.FocusAsync());

        await walk.TypeAsync("rodicovske zodpovednosti");
        await walk.HearsAsync("2 výsledky");
        Assert.Equal("2 výsledky", Assert.Single(await walk.TextsAsync(".found-count")));
        Assert.Equal(["rodičovské", "zodpovědnosti"], (await walk.TextsAsync(".result mark")).Take(2));

        await walk.PressAsync("ArrowDown");
        Assert.StartsWith("Opatření 2.2 Zajištění zařízení", await walk.FocusAsync(), StringComparison.Ordinal);
        Assert.True(await walk.FocusIsVisibleAsync());

        await walk.PressAsync("Enter");
        await walk.Expect("#matky h4").ToBeFocusedAsync();
        await walk.Expect("#matky h4").ToBeInViewportAsync();
        await walk.Expect(".found").ToBeHiddenAsync();
        Assert.EndsWith("#matky", walk.Page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Arrows_walk_over_the_results_and_Escape_returns()
    {
        await using var walk = await Walk.StartAsync(chromium, SamplePlan.Document);
        await walk.PressAsync("/");
        await walk.TypeAsync("služba");
        await walk.PressAsync("ArrowDown");
        var first = await walk.FocusAsync();
        await walk.PressAsync("ArrowDown");
        Assert.NotEqual(first, await walk.FocusAsync());
        await walk.PressAsync("ArrowUp", "ArrowUp");
        Assert.Equal("Hledat v dokumentu", await walk.FocusAsync());

        await walk.PressAsync("ArrowDown", "Escape");
        Assert.Equal("Hledat v dokumentu", await walk.FocusAsync());
        await walk.Expect(".found").ToBeHiddenAsync();
    }

    [Theory]
    [InlineData("ŽIVOTEM", 0, "Nic jsme nenašli. Zkuste jiné slovo nebo jen jeho začátek.")]
    [InlineData("domov se zvláštním", 1, "1 výsledek")]
    [InlineData("opatření 1.4", 3, "3 výsledky")]
    [InlineData("do 40 lůžek", 3, "3 výsledky")]
    [InlineData("seniori", 3, "3 výsledky")]
    public async Task Search_counts_as_Czech_does_and_knows_cases_of_words(string query, int results, string count)
    {
        await using var walk = await Walk.StartAsync(chromium, SamplePlan.Document);
        await walk.Page.FillAsync("#_dotaz", query);
        Assert.Equal(results, (await walk.TextsAsync(".result")).Length);
        Assert.Equal(count, Assert.Single(await walk.TextsAsync(".found-count")));
        await walk.HearsAsync(count);
    }

    [Fact]
    public async Task Slash_can_be_switched_off_for_good()
    {
        await using var walk = await Walk.StartAsync(chromium, SamplePlan.Document);
        await walk.Page.ClickAsync(".settings summary");
        await walk.Page.UncheckAsync("#_lomitko");
        await walk.Page.ReloadAsync();
        await walk.PressAsync("/");
        await walk.Expect("#_dotaz").Not.ToBeFocusedAsync();
    }
}
