using Kpss.Tests.Outside;
using Xunit;

namespace Kpss.Tests.Browser;

/// <summary>The Nu Html Checker of the W3C, run by Java without the network.</summary>
internal static class NuValidator
{
    private static readonly string _jar = Repository.PathOf("tests", "Kpss.Tests", "Browser", "node_modules", "vnu-jar", "build", "dist", "vnu.jar");

    /// <summary>Passes when no page has an error or a warning.</summary>
    public static async Task CheckAsync(CancellationToken cancellation, params string[] htmlFiles)
    {
        var java = Tool.Require("java");
        var jar = Tool.RequireFile(_jar, "run .ci/install-browser-tools");
        var run = await Run.OfAsync(java, ["-jar", jar, "--Werror", "--stdout", .. htmlFiles], cancellation);
        Assert.True(run.ExitCode == 0, run.Output + run.Errors);
    }
}
