using Xunit;

namespace Kpss.Tests.Architecture;

/// <summary>The analyzer bans most of this in the source; here the compiled program is asked, where no pragma counts.</summary>
public class OutsideTests
{
    private static readonly HashSet<string> Types = new(StringComparer.Ordinal)
    {
        "System.Console", "System.Environment", "System.Random", "System.Diagnostics.Process", "System.Diagnostics.Stopwatch",
        "System.IO.File", "System.IO.Directory", "System.IO.FileInfo", "System.IO.DirectoryInfo", "System.IO.FileStream",
    };

    private static readonly HashSet<string> Members = new(StringComparer.Ordinal)
    {
        "System.DateTime::get_Now", "System.DateTime::get_UtcNow", "System.DateTime::get_Today",
        "System.DateTimeOffset::get_Now", "System.DateTimeOffset::get_UtcNow", "System.TimeZoneInfo::get_Local",
        "System.Guid::NewGuid", "System.Globalization.CultureInfo::get_CurrentCulture",
    };

    [Fact]
    public void Only_the_world_touches_the_outside() => Offenders.None(Assemblies.AllUses.Where(TouchesTheOutside).Where(use => !IsWorld(use)));

    [Fact]
    public void Line_ends_do_not_depend_on_the_machine() =>
        Offenders.None(Assemblies.AllUses.Where(use => use.Member == "System.Text.StringBuilder::AppendLine"));

    [Fact]
    public void The_world_is_seen_to_touch_it() => Assert.Contains(Assemblies.UsesIn("kpss"), use => IsWorld(use) && TouchesTheOutside(use));

    private static bool TouchesTheOutside(Use use) =>
        Members.Contains(use.Member) || (Types.Contains(use.To) && !IsMadeByTheCompiler(use));

    /// <summary>An iterator asks for the thread that it is on.</summary>
    private static bool IsMadeByTheCompiler(Use use) => use.Member == "System.Environment::get_CurrentManagedThreadId";

    private static bool IsWorld(Use use) => Namespaces.IsWithin(use.FromNamespace, "Kpss.Cli.World");
}
