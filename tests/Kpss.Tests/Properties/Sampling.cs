using FsCheck;

namespace Kpss.Tests.Properties;

/// <summary>
/// How often a property is tried. The cases are the same in every run, so that a failure is the change's and not the
/// day's; KPSS_RANDOM=1 looks for new ones.
/// </summary>
internal static class Sampling
{
    private const ulong Seed = 20250101;
    private const ulong Gamma = 11;

    public static Config Of(int cases)
    {
        var config = Config.QuickThrowOnFailure.WithMaxTest(cases).WithQuietOnSuccess(true);
        return Environment.GetEnvironmentVariable("KPSS_RANDOM") == "1" ? config : config.WithReplay(Seed, Gamma);
    }
}
