namespace Kpss.Cli.Building.Formats.External;

/// <summary>How much an external renderer may hand over, far above any real output: what is more is a mistake.</summary>
public static class ExternalLimits
{
    /// <summary>Bytes of its answer.</summary>
    public const int Answer = 1024 * 1024;

    /// <summary>Files of one document.</summary>
    public const int Files = 1000;

    /// <summary>Bytes of all files of one document.</summary>
    public const int Bytes = 256 * 1024 * 1024;

    public static readonly TimeSpan DefaultTime = TimeSpan.FromSeconds(60);

    public const int LongestSeconds = 3600;
}
