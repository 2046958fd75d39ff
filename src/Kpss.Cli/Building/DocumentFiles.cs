using Kpss.Cli.Building.Formats;
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
        var paths = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var document in documents)
        {
            foreach (var format in formats)
            {
                progress.Begin(format.Describe(document));
                foreach (var file in format.Make(document, workshop))
                {
                    if (!paths.Add(file.Path)) throw new FileFailure(file.Path, FileFailureKind.Twice);
                    files.Add(file);
                }
            }
        }

        progress.End();
        return files;
    }
}
