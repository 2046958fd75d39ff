using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Xunit;

namespace Kpss.Tests.Browser;

/// <summary>What only a browser can tell about a page: accessibility by axe, and that nothing sticks out of the screen.</summary>
internal static class BrowserChecks
{
    // WCAG 2.2 asks for targets of 24 px; axe leaves that rule off unless told.
    // Only what breaks a rule is asked for: the list of all that keeps them takes longer than finding it out.
    private static readonly AxeRunOptions _everyRule = new() { ResultTypes = [ResultType.Violations], Rules = new() { ["target-size"] = new() { Enabled = true } } };

    /// <summary>Checks a page on every screen and tells all that is wrong at once.</summary>
    public static async Task CheckAsync(string htmlFile)
    {
        await using var chromium = await Chromium.LaunchAsync();
        var findings = new List<string>();
        foreach (var screen in Screen.All) await CheckAsync(chromium.Browser, htmlFile, screen, findings);
        Assert.True(findings.Count == 0, string.Join('\n', findings));
    }

    private static async Task CheckAsync(IBrowser browser, string htmlFile, Screen screen, List<string> findings)
    {
        await using var context = await browser.NewContextAsync(new()
        {
            ViewportSize = new() { Width = screen.Width, Height = screen.Height },
            ColorScheme = screen.Scheme,
            Offline = true,
        });
        var page = await context.NewPageAsync();
        page.Console += (_, message) => findings.Add($"{screen.Name}: console says {message.Text}");
        await page.GotoAsync(new Uri(htmlFile).AbsoluteUri);

        await LookAsync(page, screen.Name, findings);
        await UnfoldAsync(page);
        await LookAsync(page, screen.Name + ", all unfolded", findings);
    }

    // With search results, filters, settings and all details open: what a reader may have before her at the worst.
    private static async Task UnfoldAsync(IPage page)
    {
        await page.EvaluateAsync("for (const details of document.querySelectorAll('details')) details.open = true");
        await page.EvaluateAsync("for (const button of document.querySelectorAll('[aria-expanded=false]')) button.click()");
        var filters = page.Locator(".filters select");
        if (await filters.CountAsync() > 0) await filters.First.SelectOptionAsync(new SelectOptionValue { Index = 1 });
        if (await page.Locator("#_dotaz").CountAsync() > 0) await page.FillAsync("#_dotaz", "podpora");
        // Two views of which a page shows one.
        if (await page.Locator("#_vedle-sebe").CountAsync() > 0) await page.CheckAsync("#_vedle-sebe");
    }

    /// <param name="part">Selects what axe looks at; null for the whole page.</param>
    public static async Task LookAsync(IPage page, string name, List<string> findings, string? part = null)
    {
        var axe = part is null ? await page.RunAxe(_everyRule) : await page.Locator(part).RunAxe(_everyRule);
        foreach (var violation in axe.Violations) findings.Add($"{name}: {Describe(violation)}");
        var width = await page.EvaluateAsync<int>("document.documentElement.scrollWidth");
        if (width > page.ViewportSize!.Width) findings.Add($"{name}: the page is {width} px wide and scrolls to the side");
    }

    private static string Describe(AxeResultItem violation) =>
        $"{violation.Id}: {violation.Help} – {string.Join("; ", violation.Nodes.Select(node => node.Html))}";
}
