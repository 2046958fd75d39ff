using Kpss.Cli.CommandLine;
using Kpss.Cli.Reporting;
using Kpss.Cli.World;
using Kpss.Documents.Outside;

namespace Kpss.Cli;

/// <summary>The whole program between its arguments and its exit status.</summary>
public static class App
{
    public static int Run(IReadOnlyList<string> args, IWorld world) => Run(args, world, Toolchain.BuiltIn());

    public static int Run(IReadOnlyList<string> args, IWorld world, Toolchain tools)
    {
        var session = new Session(world, LanguageChoice.From(args, world), tools);
        try
        {
            var status = Dispatcher.Run(args, session);
            world.Console.Error.Flush();
            world.Console.Out.Flush();
            return status;
        }
        catch (Exception exception)
        {
            // Partial results must not look like whole ones: what is still in the buffer of Out stays there.
            Failures.Tell(exception, args, session);
            world.Console.Error.Flush();
            return ExitStatus.MachineFailed;
        }
    }
}
