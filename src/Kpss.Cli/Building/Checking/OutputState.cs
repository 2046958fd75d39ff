using Kpss.Documents.Diagnostics;

namespace Kpss.Cli.Building.Checking;

public enum OutputState
{
    Current,
    Different,
    Missing,

    /// <summary>Nothing tells whether the file is current.</summary>
    Unproven,
}

/// <summary>A file that a build would write, beside what lies in its place.</summary>
/// <param name="Where">Where the difference begins; null where there is none, or nothing more to say.</param>
public sealed record CheckedOutput(string Path, OutputState State, Bilingual? Where = null)
{
    public bool IsStale => State is OutputState.Different or OutputState.Missing;
}
