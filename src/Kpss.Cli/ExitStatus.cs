namespace Kpss.Cli;

/// <summary>What the program tells the shell; scripts rely on these numbers.</summary>
public static class ExitStatus
{
    public const int Fine = 0;
    public const int FaultySources = 1;
    public const int WrongUsage = 2;
    public const int MachineFailed = 3;
}
