using Kpss.Documents.Diagnostics;

namespace Kpss.Cli.CommandLine;

/// <summary>Commands that the help lists together.</summary>
internal sealed record CommandGroup(Bilingual Title, KpssCommand[] Commands);
