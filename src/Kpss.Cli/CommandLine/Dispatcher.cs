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
        // `kpss help build`, as other programs have it.
        if (args is ["help", ..]) args = [.. args.Skip(1), root.Help.Name];
        var line = root.Parse(args, Configuration);
        var command = (KpssCommand)line.CommandResult.Command;

        if (AsksForHelp(args, root.Help)) return PrintHelp(root, command, session);
        if (root.Version.IsIn(line)) return PrintVersion(session);
        if (Misuse.Find(args, line, root) is { } refusal) return refusal.Tell(session);
        return command.Run(line, session);
    }

    /// <summary>Looked for in the words themselves: who asks for help may have got the rest of the line wrong.</summary>
    private static bool AsksForHelp(IReadOnlyList<string> args, Switch help)
    {
        for (var i = 0; i < args.Count && args[i] != "--"; i++)
        {
            if (args[i] == help.Name || help.Aliases.Contains(args[i])) return true;
        }

        return false;
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
