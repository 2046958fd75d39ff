using Kpss.Cli.Building.Word;
using Kpss.Cli.Workspaces;
using Kpss.Documents.Outside;
using Kpss.Documents.Tree;
using Kpss.Rendering.Docx;

namespace Kpss.Cli.Building.Formats;

/// <summary>A Word document, with page numbers in its contents where the workspace asks for them.</summary>
public sealed class WordFormat : IFormat
{
    public string Name => "docx";

    public string Describe(Document document) => document.Info.Name + ".docx";

    public IReadOnlyList<OutputFile> Make(Document document, Workshop workshop)
    {
        var path = Places.Join(workshop.Folder, Describe(document));
        var content = workshop.Settings.HasPageNumbers
            ? new PageNumbering(document, workshop, pages => Render(document, pages)).Make(path)
            : Render(document, pages: null);
        return [new(path, content)];
    }

    private static byte[] Render(Document document, PageNumbers? pages)
    {
        var content = new MemoryStream();
        new DocxRenderer(new DocxOptions(pages)).Render(document, content);
        return content.ToArray();
    }
}
