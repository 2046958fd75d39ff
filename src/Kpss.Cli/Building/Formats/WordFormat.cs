using Kpss.Cli.Workspaces;
using Kpss.Documents.Outside;
using Kpss.Documents.Tree;
using Kpss.Rendering.Docx;

namespace Kpss.Cli.Building.Formats;

/// <summary>Word files in the looks of the workspace's template.</summary>
public sealed class WordFormat : IFormat
{
    private const string Extension = ".docx";

    public string Name => "docx";

    public string Describe(Document document) => document.Info.Name + Extension;

    public IReadOnlyList<OutputFile> Make(Document document, Workshop workshop)
    {
        if (workshop.Looks.Template is not { } template) return [];

        var content = new MemoryStream();
        new DocxRenderer(DocxOptions.Default with { Template = template }).Render(document, content);
        return [new(Places.Join(workshop.Folder, Describe(document)), content.GetBuffer().AsMemory(0, (int)content.Length))];
    }
}
