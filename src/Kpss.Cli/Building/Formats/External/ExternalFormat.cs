using Kpss.Cli.Building.Formats.External.Rules;
using Kpss.Cli.Workspaces;
using Kpss.Documents.Diagnostics;
using Kpss.Documents.Outside;
using Kpss.Documents.Tree;

namespace Kpss.Cli.Building.Formats.External;

/// <summary>
/// A format that another program makes: it reads one JSON document, puts files into a folder made for it and answers in
/// JSON. What it made joins the other files of the build only when all of it is right.
/// </summary>
public sealed class ExternalFormat(Renderer renderer, string path, TimeSpan limit, WorkspaceWatch watch) : IFormat
{
    public string Name => renderer.Name;

    public string Describe(Document document) => $"{document.Info.Name} ({renderer.Program})";

    public IReadOnlyList<OutputFile> Make(Document document, Workshop workshop)
    {
        var programs = workshop.Session.World.Programs;
        var folder = programs.CreateTemporaryFolder();
        try
        {
            return Make(document, workshop, folder);
        }
        finally
        {
            programs.DeleteTemporaryFolder(folder);
        }
    }

    private IReadOnlyList<OutputFile> Make(Document document, Workshop workshop, string folder)
    {
        var (report, world) = (workshop.Report, workshop.Session.World);
        var output = Places.Join(workshop.Root, workshop.Settings.Folder);
        watch.Begin(world, workshop.Root, output);
        if (Run(document, workshop, folder) is not { } result) return [];

        if (WorkFolder.FirstBeside(world, folder) is { } beside) report.Add(OutsideOutputFolder.Beside(renderer, beside));
        if (watch.FirstChange(world, workshop.Root, output) is { } change) report.Add(OutsideOutputFolder.Changed(renderer, change));
        if (RendererFailed.In(renderer, result, document.Info.Name, limit) is { } failure)
        {
            report.Add(failure);
            return [];
        }

        if (AnswerReader.Read(renderer, result.Output, report) is not { } answer) return [];
        return OutputFiles.Take(renderer, answer.Files, folder, document, workshop);
    }

    /// <returns>Null when it could not be started, which is reported.</returns>
    private ProgramResult? Run(Document document, Workshop workshop, string folder)
    {
        var input = RendererRequest.Of(document, workshop.Settings.OptionsOf(Name), workshop.Session.Language, folder);
        try
        {
            return workshop.Session.World.Programs.Run(new(path, [], folder, input, limit, ExternalLimits.Answer + 1));
        }
        catch (IOException)
        {
            workshop.Report.Add(RendererNotStarted.At(renderer));
            return null;
        }
    }
}
