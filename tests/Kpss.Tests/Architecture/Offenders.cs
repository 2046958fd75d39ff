using Xunit;

namespace Kpss.Tests.Architecture;

internal static class Offenders
{
    /// <summary>Fails with every one of them, where xunit would show the first few.</summary>
    public static void None<T>(IEnumerable<T> offenders)
    {
        var all = offenders.Select(offender => offender!.ToString()).Distinct().ToArray();
        Assert.True(all.Length == 0, string.Join('\n', all));
    }
}
