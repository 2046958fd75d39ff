using System.CommandLine;

namespace Kpss.Cli.CommandLine;

/// <summary>
/// From the arguments to the command that runs. The library only parses: its own way of invoking sets up
/// tasks and signal handlers that nothing here needs.
/// </summary>
internal static class Dispatcher
{
    // Arguments such as @file would otherwise be read as files of arguments.
    private static readonly ParserConfiguration Configuration = new() { ResponseFileTokenReplacer = null, EnablePosixBundling = false };

    public static int Run(IReadOnlyList<string> args, Session session)
    {
        var root = new Root();
        var line = root.Parse(args, Configuration);
        var command = (KpssCommand)line.CommandResult.Command;

        if (line.GetValue(root.Help)) return PrintHelp(root, command, session);
        if (line.GetValue(root.Version)) return PrintVersion(session);
        if (Misuse.Find(args, line, root) is { } refusal) return refusal.Tell(session);
        return command.Run(line, session);
    }

    private static int PrintHelp(Root root, KpssCommand command, Session session)
    {
        HelpPage.Write(root, command, session);
        return ExitStatus.Fine;
    }

    private static int PrintVersion(Session session)
    {
        session.World.Console.Out.WriteLine($"kpss {ProgramVersion.Current}");
        return ExitStatus.Fine;
    }
}
