using Kpss.Cli.Building.Formats;
using Kpss.Cli.Building.Formats.External;
using Kpss.Documents.Diagnostics;
using Kpss.Planning;

namespace Kpss.Cli.Building;

/// <summary>All that can be said of the sources without building from them.</summary>
internal static class SourceCheck
{
    /// <returns>Null when there is nothing to go on with.</returns>
    public static Compilation? Run(Session session, string root, Report report)
    {
        var compilation = session.Tools.Compile(session.World, root, report);
        if (compilation is not null) new FormatLookup(session.Tools.Formats, ExternalFormats.Unallowed(session.World.Programs)).Check(compilation.Outputs, report);
        if (compilation?.Outputs.Template is { } template) new WordLooks(template, session.World, report).Read();
        return compilation;
    }
}
