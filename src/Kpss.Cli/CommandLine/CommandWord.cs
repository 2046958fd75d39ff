namespace Kpss.Cli.CommandLine;

/// <summary>The word that names the command, found among the others without parsing them: the line may be wrong in the rest.</summary>
internal static class CommandWord
{
    public const string Help = "help";

    /// <returns>-1 when there is none.</returns>
    public static int In(IReadOnlyList<string> args)
    {
        for (var i = 0; i < args.Count && args[i] != "--"; i++)
        {
            if (args[i] == LanguageChoice.Option) i++;
            else if (args[i] is not ['-', _, ..]) return i;
        }

        return -1;
    }
}
