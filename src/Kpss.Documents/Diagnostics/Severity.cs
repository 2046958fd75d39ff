namespace Kpss.Documents.Diagnostics;

public enum Severity
{
    /// <summary>Not reported: how a workspace switches a rule off.</summary>
    Off,
    Info,
    Warning,

    /// <summary>Stops the build: nothing is written.</summary>
    Error,
}
