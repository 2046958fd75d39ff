using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;
using Kpss.Tests.Outside;
using Kpss.Tests.Whole;
using Microsoft.Playwright;
using Xunit;

namespace Kpss.Tests.Browser;

/// <summary>`kpss serve` on a copy of a workspace, as a process of its own, with a page of it open in the browser.</summary>
internal sealed partial class LivePreview : IAsyncDisposable
{
    private const float LongestWait = 30_000;
    private static readonly TimeSpan LongestStart = TimeSpan.FromSeconds(60);

    private readonly string _folder = Directory.CreateTempSubdirectory("kpss-live-").FullName;
    private readonly List<string> _complaints = [];
    private readonly StringBuilder _output = new();
    private TaskCompletionSource<string> _address = new();
    private IBrowserContext? _context;
    private Process? _process;

    private LivePreview()
    {
    }

    public IPage Page { get; private set; } = null!;

    /// <summary>As it was printed, with the key.</summary>
    public string Address => _address.Task.Result;

    public string Site => new Uri(Address).GetLeftPart(UriPartial.Authority) + "/";

    public IReadOnlyCollection<string> Complaints => _complaints;

    /// <summary>What the page complains about fails the test, unless the test itself makes it.</summary>
    public bool ComplaintsAreExpected { get; set; }

    /// <param name="prepare">Changes the copy before the start.</param>
    public static async Task<LivePreview> StartAsync(SharedChromium chromium, string workspace, BrowserNewContextOptions? view = null, Action<LivePreview>? prepare = null)
    {
        var browser = await chromium.BrowserAsync();
        var preview = new LivePreview();
        try
        {
            BuiltWorkspace.CopySources(Repository.PathOf(workspace.Split('/')), preview._folder);
            prepare?.Invoke(preview);
            await preview.ServeAsync(port: 0);
            preview._context = await browser.NewContextAsync(view ?? new() { ViewportSize = new() { Width = 1280, Height = 800 } });
            preview._context.SetDefaultTimeout(LongestWait);
            preview.Page = await preview._context.NewPageAsync();
            preview.Page.Console += (_, message) => preview._complaints.Add(message.Text);
            preview.Page.PageError += (_, error) => preview._complaints.Add(error);
            await preview.Page.GotoAsync(preview.Address);
            return preview;
        }
        catch
        {
            await preview.DisposeAsync();
            throw;
        }
    }

    public string PathOf(string file) => Path.Combine([_folder, .. file.Split('/')]);

    public string Read(string file) => File.ReadAllText(PathOf(file));

    /// <summary>As many editors save: beside the file, and moved over it.</summary>
    public void Save(string file, string text)
    {
        var beside = PathOf(file) + ".tmp";
        File.WriteAllText(beside, text);
        File.Move(beside, PathOf(file), overwrite: true);
    }

    public ILocatorAssertions Expect(string selector) => Assertions.Expect(Page.Locator(selector));

    /// <summary>Asks the page until it says yes. Playwright's own way of waiting is what the page's policy forbids.</summary>
    public async Task UntilAsync(string condition)
    {
        var clock = Stopwatch.StartNew();
        while (!await IsAsync(condition)) Assert.True(clock.Elapsed.TotalMilliseconds < LongestWait, $"never became true: {condition}");
    }

    /// <summary>Ends the program as the user does.</summary>
    /// <returns>Its exit status and all it said.</returns>
    public async Task<(int Status, string Output)> EndAsync()
    {
        using var kill = Process.Start("kill", ["-INT", $"{_process!.Id}"]);
        await _process.WaitForExitAsync().WaitAsync(LongestStart);
        return (_process.ExitCode, _output.ToString());
    }

    /// <summary>On the same port as before, after it was ended.</summary>
    public async Task StartAnewAsync()
    {
        var port = new Uri(Address).Port;
        _address = new();
        _process!.Dispose();
        await ServeAsync(port);
    }

    public async ValueTask DisposeAsync()
    {
        if (_context is not null) await _context.DisposeAsync();
        if (_process is { HasExited: false }) _process.Kill(entireProcessTree: true);
        if (_process is not null) await _process.WaitForExitAsync();
        _process?.Dispose();
        Directory.Delete(_folder, recursive: true);
        if (!ComplaintsAreExpected) Assert.Empty(_complaints);
    }

    private async Task<bool> IsAsync(string condition)
    {
        try
        {
            return await Page.EvaluateAsync<bool>(condition);
        }
        catch (PlaywrightException)
        {
            // The page asked is just being replaced by a new one.
            return false;
        }
    }

    private async Task ServeAsync(int port)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "kpss.dll"), "serve", _folder, "--no-open", "--port", $"{port}"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            UseShellExecute = false,
        };
        _process = Process.Start(start)!;
        _process.OutputDataReceived += (_, line) => Hear(line.Data ?? "");
        _process.ErrorDataReceived += (_, _) => { };
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        await _address.Task.WaitAsync(LongestStart);
    }

    private void Hear(string line)
    {
        _output.Append(line).Append('\n');
        if (AddressIn().Match(line) is { Success: true } address) _address.TrySetResult(address.Value);
    }

    [GeneratedRegex(@"http://\S+")]
    private static partial Regex AddressIn();
}
