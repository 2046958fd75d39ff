using Kpss.Cli.Workspaces;
using Kpss.Cli.World;
using Kpss.Documents;
using Kpss.Documents.Outside;
using Kpss.Documents.Tree;
using Kpss.Rendering;

namespace Kpss.Cli.Building;

/// <summary>Every document in every format, in memory: nothing is written before all of it is there.</summary>
public static class DocumentFiles
{
    public static List<OutputFile> Render(Sequence<Document> documents, List<IRenderer> renderers, string folder, Progress progress)
    {
        var files = new List<OutputFile>(documents.Count * renderers.Count);
        var paths = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var document in documents)
        {
            foreach (var renderer in renderers)
            {
                var name = document.Info.Name + renderer.Extension;
                var path = Places.Join(folder, name);
                if (!paths.Add(path)) throw new FileFailure(path, FileFailureKind.Twice);
                progress.Begin(name);
                files.Add(new(path, Render(document, renderer)));
            }
        }

        progress.End();
        return files;
    }

    private static ReadOnlyMemory<byte> Render(Document document, IRenderer renderer)
    {
        var content = new MemoryStream();
        renderer.Render(document, content);
        return content.GetBuffer().AsMemory(0, (int)content.Length);
    }
}
