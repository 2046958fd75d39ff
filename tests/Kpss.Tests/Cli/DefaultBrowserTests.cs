using System.Diagnostics;
using Kpss.Tests.Outside;
using Xunit;

namespace Kpss.Tests.Cli;

/// <summary>The built program opening its handbook, with a script in the place of what opens addresses.</summary>
public sealed class DefaultBrowserTests : IDisposable
{
    private static readonly TimeSpan Generous = TimeSpan.FromSeconds(20);

    private readonly ProgramOnPath _program = new();
    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public DefaultBrowserTests()
    {
        if (!OperatingSystem.IsLinux()) Assert.Skip("opens with xdg-open");
    }

    [Fact]
    public async Task An_opener_in_the_current_folder_is_left_alone()
    {
        var here = Path.Combine(_program.Folder, "here");
        Directory.CreateDirectory(here);
        _program.Add("here/xdg-open", $"echo here > '{Opened}'");
        _program.Add("xdg-open", $"echo \"$1\" > '{Opened}.new'; mv '{Opened}.new' '{Opened}'");

        await HandbookAsync(here);
        Assert.Equal($"file://{_folder.Path}/cache/kpss/prirucka.html\n", await OpenedAsync());
    }

    [Fact]
    public async Task A_browser_that_complains_after_kpss_has_ended_goes_on()
    {
        _program.Add("xdg-open", $"sleep 1; echo potíž; echo potíž >&2; echo x > '{Opened}.new'; mv '{Opened}.new' '{Opened}'");
        var run = await HandbookAsync(_folder.Path);
        Assert.DoesNotContain("potíž", run.Output + run.Errors, StringComparison.Ordinal);
        Assert.Equal("x\n", await OpenedAsync());
    }

    public void Dispose()
    {
        _program.Dispose();
        _folder.Dispose();
    }

    private string Opened => _folder.File("opened");

    private async Task<Run> HandbookAsync(string folder)
    {
        var variables = _program.Variables;
        variables["DISPLAY"] = ":0";
        variables["HOME"] = _folder.Path;
        variables["XDG_CACHE_HOME"] = _folder.File("cache");
        variables["LOCALAPPDATA"] = null;
        var run = await Run.InAsync(folder, Path.Combine(_program.Folder, "kpss"), ["handbook"], variables, Cancellation);
        Assert.True(run.ExitCode == 0, run.Errors);
        return run;
    }

    private async Task<string> OpenedAsync()
    {
        var clock = Stopwatch.StartNew();
        while (!File.Exists(Opened) && clock.Elapsed < Generous) await Task.Delay(50, Cancellation);
        return await File.ReadAllTextAsync(Opened, Cancellation);
    }
}
