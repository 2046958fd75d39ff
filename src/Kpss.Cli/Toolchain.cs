using Kpss.Cli.Building.Formats;
using Kpss.Documents;
using Kpss.Documents.Diagnostics;
using Kpss.Documents.Outside;
using Kpss.Planning;

namespace Kpss.Cli;

/// <summary>The parts that the commands put to work.</summary>
/// <param name="Compile">Takes the absolute path of the workspace; gives null when there is nothing to go on with.</param>
/// <param name="Rules">Gives the rules of a check, for reports that list them.</param>
public sealed record Toolchain(
    Func<IWorld, string, Report, Compilation?> Compile,
    Sequence<IFormat> Formats,
    Func<Sequence<Rule>> Rules)
{
    public static Toolchain BuiltIn() => new(Compiler.Compile, FormatList.BuiltIn(), () => [.. RuleList.OfCheck]);
}
