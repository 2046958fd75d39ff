using Kpss.Documents.Diagnostics;
using Kpss.Documents.Outside;

namespace Kpss.Cli;

/// <summary>What every command gets beside its own arguments.</summary>
public sealed record Session(IWorld World, Language Language, Toolchain Tools);
