using Kpss.Cli.Building.Formats;
using Kpss.Cli.Building.Formats.External.Rules;
using Kpss.Cli.Workspaces;
using Kpss.Cli.World;
using Kpss.Documents;
using Kpss.Documents.Outside;
using Kpss.Documents.Tree;

namespace Kpss.Cli.Building;

/// <summary>Every document in every format, in memory: nothing is written before all of it is there.</summary>
public static class DocumentFiles
{
    /// <returns>What there is when a format reported an error is not for writing.</returns>
    public static List<OutputFile> Make(Sequence<Document> documents, List<IFormat> formats, Workshop workshop, Progress progress)
    {
        var files = new List<OutputFile>(documents.Count * formats.Count);
        var makers = new Dictionary<string, IFormat>(StringComparer.OrdinalIgnoreCase);
        foreach (var document in documents)
        {
            foreach (var format in formats)
            {
                progress.Begin(format.Describe(document));
                foreach (var file in format.Make(document, workshop))
                {
                    if (makers.TryAdd(file.Path, format)) files.Add(file);
                    else if (makers[file.Path] == format) throw new FileFailure(file.Path, FileFailureKind.Twice);
                    else workshop.Report.Add(OverwrittenFile.Output(Shown(file, workshop), makers[file.Path].Name, format.Name));
                }
            }
        }

        progress.End();
        return files;
    }

    private static string Shown(OutputFile file, Workshop workshop) => Places.Shown(file.Path, workshop.Session.World.CurrentDirectory);
}
