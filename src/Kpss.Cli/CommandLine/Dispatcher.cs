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
        args = HelpAsOption(args, root);
        var line = root.Parse(args, Configuration);
        var command = (KpssCommand)line.CommandResult.Command;

        if (AsksFor(root.Help, args)) return Misuse.UnknownCommand(line) is { } unknown ? unknown.Tell(session) : PrintHelp(root, command, session);
        if (AsksFor(root.Version, args)) return PrintVersion(session);
        if (Misuse.Find(args, line, root) is { } refusal) return refusal.Tell(session);
        return command.Run(line, session);
    }

    /// <summary>`kpss help build`, as other programs have it.</summary>
    private static IReadOnlyList<string> HelpAsOption(IReadOnlyList<string> args, Root root)
    {
        var isHelp = false;
        for (var at = CommandWord.In(args); at >= 0 && args[at] == CommandWord.Help; at = CommandWord.In(args))
        {
            isHelp = true;
            args = [.. args.Take(at), .. args.Skip(at + 1)];
        }

        return isHelp ? [root.Help.Name, .. args] : args;
    }

    /// <summary>Looked for in the words themselves: who asks for help may have got the rest of the line wrong.</summary>
    private static bool AsksFor(Switch option, IReadOnlyList<string> args)
    {
        for (var i = 0; i < args.Count && args[i] != "--"; i++)
        {
            if (args[i] == option.Name || option.Aliases.Contains(args[i])) return true;
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
