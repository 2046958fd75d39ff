using Xunit;
using Xunit.Sdk;

namespace Kpss.Tests.Outside;

public sealed class ToolTests
{
    [Fact]
    public void Missing_program_skips_a_test_and_fails_it_under_CI()
    {
        Exception? thrown = null;
        try
        {
            Tool.Require("no-such-program-of-kpss", "nor-this-one");
        }
        catch (Exception exception) when (exception is SkipException or FailException)
        {
            thrown = exception;
        }

        var expected = Environment.GetEnvironmentVariable("CI") == "true" ? typeof(FailException) : typeof(SkipException);
        Assert.Equal(expected, thrown?.GetType());
        Assert.Contains("no-such-program-of-kpss or nor-this-one is not installed", thrown!.Message, StringComparison.Ordinal);
    }
}
