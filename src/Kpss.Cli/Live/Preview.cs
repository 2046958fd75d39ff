using Kpss.Cli.Building.Formats;
using Kpss.Cli.Building.Formats.External;
using Kpss.Cli.Workspaces;
using Kpss.Documents;
using Kpss.Documents.Diagnostics;
using Kpss.Planning;

namespace Kpss.Cli.Live;

/// <summary>The pages of a workspace as they are now, or as they last were right.</summary>
internal sealed class Preview(Session session, Scope scope, WatchedPaths paths)
{
    private const string Web = "html";

    /// <summary>Empty until the sources have been right for the first time.</summary>
    public Sequence<PreviewPage> Pages { get; private set; } = [];

    public Round Renew() => Round.Of(session, "serve", strict: false, Renew);

    private void Renew(Report report)
    {
        if (session.Tools.Compile(session.World, scope.Root, report) is not { } compilation) return;

        paths.Output = compilation.OutputFolder;
        // What would stop a build stops the preview, too: as `kpss check` has it.
        new FormatLookup(session.Tools.Formats, ExternalFormats.Unallowed(session.World.Programs)).Check(compilation.Outputs, report);
        var workshop = new Workshop(session, scope.Root, compilation.OutputFolder, compilation.Outputs, report);
        if (compilation.Outputs.Template is not null) workshop.ReadTemplate();
        if (!report.HasErrors) Pages = PagesOf(scope.Narrow(compilation), workshop);
    }

    private Sequence<PreviewPage> PagesOf(Compilation compilation, Workshop workshop)
    {
        var web = FormatOf(session.Tools.Formats);
        return compilation.Documents.Map(document => PreviewPage.Of(document, web.Make(document, workshop)[0].Content));
    }

    private static IFormat FormatOf(Sequence<IFormat> formats)
    {
        foreach (var format in formats)
        {
            if (format.Name == Web) return format;
        }

        throw new InvalidOperationException($"There is no format {Web}.");
    }
}
