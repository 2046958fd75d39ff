using Kpss.Rendering.Docx.Verification;
using Kpss.Tests.Browser;
using Kpss.Tests.Outside;
using Xunit;

namespace Kpss.Tests.Whole;

/// <summary>The real plan and the samples as their readers meet them: in a browser, in an office program, in Word's own terms.</summary>
public sealed class WorkspaceTests
{
    public static TheoryData<string> Workspaces => [.. WorkspaceFolders.All];

    [Theory]
    [MemberData(nameof(Workspaces))]
    public async Task Page_is_accessible_and_fits_every_screen(string folder)
    {
        using var built = await BuiltWorkspace.OfAsync(folder);
        foreach (var page in built.All(".html")) await BrowserChecks.CheckAsync(page);
    }

    [Theory]
    [MemberData(nameof(Workspaces))]
    public async Task Page_is_valid_markup(string folder)
    {
        using var built = await BuiltWorkspace.OfAsync(folder);
        await NuValidator.CheckAsync(TestContext.Current.CancellationToken, built.All(".html"));
    }

    [Theory]
    [MemberData(nameof(Workspaces))]
    public async Task Word_file_has_no_fault(string folder)
    {
        using var built = await BuiltWorkspace.OfAsync(folder);
        Assert.All(built.All(".docx"), file => Assert.Empty(WordVerifier.Verify(File.ReadAllBytes(file))));
    }

    [Fact]
    public async Task Same_sources_give_the_same_bytes_in_another_folder_time_zone_and_locale()
    {
        const string Plan = "plans/klatovsko";
        using var here = await BuiltWorkspace.OfAsync(Plan, new Dictionary<string, string> { ["TZ"] = "UTC", ["LC_ALL"] = "C" });
        using var there = await BuiltWorkspace.OfAsync(Plan, new Dictionary<string, string>
        {
            ["TZ"] = "Pacific/Kiritimati",
            ["LC_ALL"] = "tr_TR.UTF-8",
            ["LANG"] = "tr_TR.UTF-8",
            ["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "0",
        });

        Assert.Equal(3, here.Hashes().Count);
        Assert.Equal(here.Hashes(), there.Hashes());
    }
}
