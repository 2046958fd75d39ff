using System.Diagnostics;
using System.Globalization;
using Microsoft.Playwright;
using Xunit;

namespace Kpss.Tests.Browser;

public sealed class LivePreviewTests(SharedChromium chromium, ITestOutputHelper output)
{
    private const string Plan = "plans/klatovsko";
    private const string Measure = "akcni-plan-2025/1-seniori-a-zdravotni-postizeni/1-3-kc-dotek.yaml";
    private const string Panel = "#_kpss .kpss-panel";

    [Fact]
    public async Task A_saved_sentence_shows_and_the_reader_stays_where_she_was()
    {
        await using var preview = await LivePreview.StartAsync(chromium, Plan);
        await preview.Page.EvaluateAsync("document.getElementById('kc-dotek').scrollIntoView({ behavior: 'instant' }); scrollBy({ top: 40, behavior: 'instant' })");
        var top = await TopOfAsync(preview, "kc-dotek");
        var text = preview.Read(Measure);

        var times = new List<double>();
        for (var round = 1; round <= 8; round++)
        {
            var word = $"Dotekpokus{round}";
            var clock = Stopwatch.StartNew();
            preview.Save(Measure, text.Replace("Smyslem a posláním", word, StringComparison.Ordinal));
            await preview.UntilAsync($"document.getElementById('kc-dotek')?.textContent.includes('{word}') ?? false");
            times.Add(clock.Elapsed.TotalMilliseconds);
            await preview.UntilAsync(IsAt("kc-dotek", top));
        }

        output.WriteLine("from the save to the new page, in ms: " + string.Join(", ", times.Select(time => time.ToString("0", CultureInfo.InvariantCulture))));

        // More text above must not move what is being read.
        var introduction = preview.Read("akcni-plan-2025/uvod.md");
        preview.Save("akcni-plan-2025/uvod.md", introduction + string.Concat(Enumerable.Repeat("\nPřibyla věta, která úvod prodlouží.\n", 20)));
        await preview.UntilAsync("document.body.textContent.includes('Přibyla věta')");
        await preview.UntilAsync(IsAt("kc-dotek", top));
    }

    [Fact]
    public async Task Open_parts_choices_and_the_anchor_outlive_a_new_page()
    {
        await using var preview = await LivePreview.StartAsync(chromium, Plan);
        await preview.Page.EvaluateAsync("location.hash = 'pecujici'");
        await RestAsync(preview);
        await preview.Page.ClickAsync(".filters summary");
        await preview.Page.FocusAsync("#_filtr-subjekt");
        await RestAsync(preview);
        await preview.Page.EvaluateAsync("scrollTo({ top: 900, behavior: 'instant' })");
        await RestAsync(preview);
        var before = await preview.Page.EvaluateAsync<double>("scrollY");

        await SeesAsync(preview, Measure, "Smyslem a posláním", "Dotekpokus");
        await Assertions.Expect(preview.Page.Locator(".filters")).ToHaveAttributeAsync("open", "");
        Assert.Equal("_filtr-subjekt", await preview.Page.EvaluateAsync<string>("document.activeElement.id"));
        await preview.UntilAsync($"Math.abs(scrollY - {before.ToString(CultureInfo.InvariantCulture)}) < 2");
        Assert.EndsWith("#pecujici", preview.Page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_error_leaves_the_last_good_page_and_shows_until_it_is_mended()
    {
        await using var preview = await LivePreview.StartAsync(chromium, Plan);
        var text = preview.Read(Measure);
        await Assertions.Expect(preview.Page.Locator(Panel)).Not.ToHaveAttributeAsync("open", "");

        preview.Save(Measure, text.Replace("oblastni-charita-klatovy", "oblastni-charita-klatofy", StringComparison.Ordinal).Replace("Smyslem a posláním", "Nová věta", StringComparison.Ordinal));
        await preview.Expect(Panel + ".kpss-failed .kpss-place >> nth=0").ToContainTextAsync("1-3-kc-dotek.yaml:");
        await preview.Expect(Panel).ToContainTextAsync("neznámý subjekt „oblastni-charita-klatofy“");
        await preview.Expect(Panel + " .kpss-hint >> nth=0").ToContainTextAsync("mysleli jste „oblastni-charita-klatovy“?");
        await preview.Expect("#kc-dotek").ToContainTextAsync("Smyslem a posláním");
        await preview.Expect("#_kpss .kpss-voice").ToContainTextAsync("1 chyba");
        await preview.Expect(Panel + " .kpss-others").Not.ToHaveAttributeAsync("open", "");

        await preview.Page.FocusAsync(Panel + " pre >> nth=0");
        await preview.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(preview.Page.Locator(Panel)).Not.ToHaveAttributeAsync("open", "");
        preview.Save(Measure, preview.Read(Measure).Replace("popis:", "popys:", StringComparison.Ordinal));
        await preview.Expect(Panel).ToContainTextAsync("2 chyby");
        await Assertions.Expect(preview.Page.Locator(Panel)).Not.ToHaveAttributeAsync("open", "");

        preview.Save(Measure, text);
        await preview.Expect(Panel + ".kpss-failed").ToHaveCountAsync(0);
        await preview.Expect("#kc-dotek").ToContainTextAsync("Smyslem a posláním");
    }

    [Fact]
    public async Task A_start_with_errors_shows_them_and_then_the_plan()
    {
        await using var preview = await LivePreview.StartAsync(chromium, Plan, prepare: it => it.Save("kpss.yaml", "výstupy: [\n" + it.Read("kpss.yaml")));
        await preview.Expect("h1").ToHaveTextAsync("Plán zatím nejde zobrazit");
        await preview.Expect(Panel).ToContainTextAsync("kpss.yaml:1:");
        preview.Save("kpss.yaml", preview.Read("kpss.yaml")["výstupy: [\n".Length..]);
        await preview.Expect("#kc-dotek").ToBeAttachedAsync();
        Assert.EndsWith("/akcni-plan-2025.html", preview.Page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Several_plans_are_listed_and_each_is_renewed_alone()
    {
        await using var preview = await LivePreview.StartAsync(chromium, "samples/rok-za-rokem");
        await preview.Expect("h1").ToHaveTextAsync("Plány v náhledu");
        await preview.Page.Locator("main a").Nth(1).ClickAsync();
        await preview.Page.WaitForURLAsync("**/*.html");
        Assert.Equal(200, (await preview.Page.ReloadAsync())!.Status);
    }

    [Fact]
    public async Task Ctrl_C_ends_it_cleanly_and_the_page_says_so()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows sends no signals to other programs.");
        await using var preview = await LivePreview.StartAsync(chromium, Plan);
        preview.ComplaintsAreExpected = true;
        var (status, said) = await preview.EndAsync();
        Assert.Equal(0, status);
        Assert.Contains("Konec.", said, StringComparison.Ordinal);
        await preview.Expect("#_kpss .kpss-lost").ToBeVisibleAsync();
    }

    [Fact]
    public async Task Pages_of_other_sites_get_nothing()
    {
        await using var preview = await LivePreview.StartAsync(chromium, Plan);
        preview.ComplaintsAreExpected = true;
        var news = preview.Site + "_kpss/zmeny";
        var page = await preview.Page.Context.NewPageAsync();
        await page.RouteAsync("http://evil.example/**", route => route.FulfillAsync(new() { ContentType = "text/html", Body = "<title>evil</title>" }));
        await page.GotoAsync("http://evil.example/");
        Assert.Equal("refused", await page.EvaluateAsync<string>($"fetch('{preview.Site}akcni-plan-2025.html', {{ mode: 'no-cors' }}).then(() => 'read', () => 'refused')"));
        Assert.Equal("refused", await page.EvaluateAsync<string>($"new Promise(done => {{ const news = new EventSource('{news}'); news.onopen = () => done('read'); news.onerror = () => done('refused'); }})"));
    }

    [Fact]
    public async Task The_address_has_no_key_once_it_is_open()
    {
        await using var preview = await LivePreview.StartAsync(chromium, Plan);
        Assert.Contains("/?klic=", preview.Address, StringComparison.Ordinal);
        Assert.Equal(preview.Site + "akcni-plan-2025.html", preview.Page.Url);
        Assert.Equal("", await preview.Page.EvaluateAsync<string>("document.cookie"));
    }

    [Fact]
    public async Task A_link_from_elsewhere_leads_to_the_page_of_whoever_has_the_key()
    {
        await using var preview = await LivePreview.StartAsync(chromium, Plan);
        preview.ComplaintsAreExpected = true;
        var page = await preview.Page.Context.NewPageAsync();
        await page.RouteAsync("http://evil.example/**", route => route.FulfillAsync(new() { ContentType = "text/html", Body = $"<a href='{preview.Site}akcni-plan-2025.html'>odkaz</a>" }));
        await page.GotoAsync("http://evil.example/");
        await page.ClickAsync("a");
        await Assertions.Expect(page.Locator("#kc-dotek")).ToBeAttachedAsync();
    }

    [Fact]
    public async Task After_a_new_start_the_open_page_asks_for_the_new_address_and_is_let_in_with_it()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows sends no signals to other programs.");
        await using var preview = await LivePreview.StartAsync(chromium, Plan);
        preview.ComplaintsAreExpected = true;
        await preview.EndAsync();
        await preview.StartAnewAsync();
        await preview.Expect("#_kpss .kpss-locked").ToBeVisibleAsync();
        await preview.Expect("#_kpss .kpss-lost").ToBeHiddenAsync();
        await Task.Delay(3000, TestContext.Current.CancellationToken);
        Assert.InRange(preview.Complaints.Count(text => text.Contains("403", StringComparison.Ordinal)), 1, 2);

        var other = await preview.Page.Context.NewPageAsync();
        Assert.Equal(403, (await other.GotoAsync(preview.Site))!.Status);
        await Assertions.Expect(other.Locator("h1").First).ToHaveTextAsync("Náhled je zamčený");
        await PictureAsync(other, "locked");
        Assert.Equal(200, (await other.GotoAsync(preview.Address))!.Status);
        await preview.Page.EvaluateAsync("document.dispatchEvent(new Event('visibilitychange'))");
        await preview.Expect("#_kpss .kpss-locked").ToBeHiddenAsync();
        await SeesAsync(preview, Measure, "Smyslem a posláním", "Dotekpokus");
    }

    [Fact]
    public async Task The_panel_is_accessible_on_every_screen()
    {
        await using var preview = await LivePreview.StartAsync(chromium, Plan);
        preview.Save(Measure, preview.Read(Measure).Replace("oblastni-charita-klatovy", "oblastni-charita-klatofy", StringComparison.Ordinal));
        await preview.Expect(Panel + ".kpss-failed").ToBeVisibleAsync();
        await preview.Page.ClickAsync(Panel + " .kpss-others > summary");

        var findings = new List<string>();
        foreach (var screen in Screen.All)
        {
            await preview.Page.SetViewportSizeAsync(screen.Width, screen.Height);
            await preview.Page.EmulateMediaAsync(new() { ColorScheme = screen.Scheme });
            await BrowserChecks.LookAsync(preview.Page, screen.Name, findings, "#_kpss");
            await PictureAsync(preview.Page, screen.Name);
        }

        Assert.True(findings.Count == 0, string.Join('\n', findings));
    }

    private static async Task SeesAsync(LivePreview preview, string file, string old, string fresh)
    {
        preview.Save(file, preview.Read(file).Replace(old, fresh, StringComparison.Ordinal));
        await preview.UntilAsync($"document.body.textContent.includes('{fresh}')");
    }

    /// <summary>The way to an anchor is a smooth one. Chromium adds what is left of it to where the page is scrolled meanwhile.</summary>
    private static async Task RestAsync(LivePreview preview) => await preview.Page.EvaluateAsync(
        """
        async () => {
          const frame = () => new Promise(requestAnimationFrame);
          for (let still = 0, last = scrollY; still < 30; last = scrollY) {
            await frame();
            still = scrollY === last ? still + 1 : 0;
          }
        }
        """);

    private static string IsAt(string id, double top) =>
        $"Math.abs(document.getElementById('{id}').getBoundingClientRect().top - {top.ToString(CultureInfo.InvariantCulture)}) < 2";

    private static Task<double> TopOfAsync(LivePreview preview, string id) =>
        preview.Page.EvaluateAsync<double>($"document.getElementById('{id}').getBoundingClientRect().top");

    /// <summary>To be looked at, where somebody asks for them.</summary>
    private static async Task PictureAsync(IPage page, string screen)
    {
        if (Environment.GetEnvironmentVariable("KPSS_PICTURES") is not { Length: > 0 } folder) return;
        await page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"preview {screen}.png") });
    }
}
