using System.Reflection;

namespace Kpss.Cli;

public static class ProgramVersion
{
    public static string Current =>
        typeof(ProgramVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
}
