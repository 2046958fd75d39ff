using Kpss.Documents.Diagnostics;

namespace Kpss.Cli.Building.Formats.External;

/// <summary>A program that makes a format, as diagnostics speak of it.</summary>
/// <param name="Place">Where the sources ask for it; null when the command line does.</param>
public sealed record Renderer(string Name, SourceSpan? Place)
{
    public const string Prefix = "kpss-render-";

    public string Program => Prefix + Name;
}
