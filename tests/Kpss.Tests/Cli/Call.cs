using Kpss.Cli;
using Kpss.Tests.Worlds;

namespace Kpss.Tests.Cli;

/// <summary>One call of the program, as a shell would make it.</summary>
internal static class Call
{
    public static (int Status, string Out, string Error) Run(MemoryWorld world, Toolchain tools, string line)
    {
        var status = App.Run(line.Split(' ', StringSplitOptions.RemoveEmptyEntries), world, tools);
        return (status, world.Console.OutText, world.Console.ErrorText);
    }

    public static (int Status, string Out, string Error) Run(string line) => Run(World(), FakeTools.Finding(), line);

    /// <summary>A workspace in /disk/plan, called from /disk.</summary>
    public static MemoryWorld World() => new MemoryWorld().With("/disk/plan/kpss.yaml", "").With("/disk/plan/a/1.yaml", "");
}
