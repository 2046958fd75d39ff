using Kpss.Cli.Building.Formats;
using Kpss.Cli.Workspaces;
using Kpss.Documents;
using Kpss.Documents.Tree;

namespace Kpss.Cli.Building.Checking;

/// <summary>Every file that a build would write, beside what lies in its place. Writes nothing.</summary>
internal static class OutputChecks
{
    /// <returns>What there is when a format reported an error proves nothing.</returns>
    public static List<CheckedOutput> Make(Sequence<Document> documents, List<IFormat> formats, Workshop workshop, Progress progress)
    {
        var made = DocumentFiles.Make(documents, formats.FindAll(format => format is not ISelfCheckedFormat), workshop, progress);
        var outputs = new List<CheckedOutput>();
        foreach (var file in made) outputs.Add(OutputDifference.Find(file, workshop.Session.World));
        foreach (var document in documents)
        {
            foreach (var format in formats)
            {
                if (format is ISelfCheckedFormat self && self.Check(document, workshop) is { } output) outputs.Add(output);
            }
        }

        return outputs;
    }

    /// <returns>Files there that built-in formats made when the workspace still asked for them.</returns>
    public static List<string> Left(Sequence<Document> documents, List<IFormat> formats, Workshop workshop)
    {
        var left = new List<string>();
        foreach (var document in documents)
        {
            var made = formats.ConvertAll(format => format.Describe(document));
            foreach (var format in workshop.Session.Tools.Formats)
            {
                var name = format.Describe(document);
                var path = Places.Join(workshop.Folder, name);
                if (!made.Contains(name) && workshop.Session.World.FileExists(path)) left.Add(path);
            }
        }

        return left;
    }
}
