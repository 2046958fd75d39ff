using Kpss.Cli.Workspaces;
using Kpss.Documents.Outside;
using Kpss.Documents.Tree;
using Kpss.Rendering;

namespace Kpss.Cli.Building.Formats;

/// <summary>A format that a renderer makes alone.</summary>
public sealed class RenderedFormat(IRenderer renderer) : IFormat
{
    public string Name => renderer.Name;

    public string Describe(Document document) => document.Info.Name + renderer.Extension;

    public IReadOnlyList<OutputFile> Make(Document document, Workshop workshop)
    {
        var content = new MemoryStream();
        renderer.Render(document, content);
        return [new(Places.Join(workshop.Folder, Describe(document)), content.GetBuffer().AsMemory(0, (int)content.Length))];
    }
}
