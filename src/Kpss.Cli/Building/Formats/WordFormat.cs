using Kpss.Cli.Building.Word;
using Kpss.Cli.Workspaces;
using Kpss.Documents.Outside;
using Kpss.Documents.Tree;
using Kpss.Rendering.Docx;
using Kpss.Rendering.Docx.Templates;

namespace Kpss.Cli.Building.Formats;

/// <summary>A Word document, in the looks of the workspace's template, with page numbers in its contents where they are asked for.</summary>
public sealed class WordFormat : IFormat
{
    public string Name => "docx";

    public string Describe(Document document) => document.Info.Name + ".docx";

    public IReadOnlyList<OutputFile> Make(Document document, Workshop workshop)
    {
        if (workshop.ReadTemplate() is not { } template) return [];

        var path = Places.Join(workshop.Folder, Describe(document));
        var content = workshop.Settings.HasPageNumbers
            ? new PageNumbering(document, workshop, pages => Render(document, template, pages)).Make(path)
            : Render(document, template, pages: null);
        var file = new OutputFile(path, content);
        workshop.Gate?.Check(file, workshop);
        return [file];
    }

    /// <summary>The document without page numbers, which are counted and not written.</summary>
    /// <returns>Null when the template can't be used; the report says why.</returns>
    public static byte[]? Draft(Document document, Workshop workshop) =>
        workshop.ReadTemplate() is { } template ? Render(document, template, pages: null) : null;

    private static byte[] Render(Document document, WordTemplate template, PageNumbers? pages)
    {
        var content = new MemoryStream();
        new DocxRenderer(new DocxOptions(pages) { Template = template }).Render(document, content);
        return content.ToArray();
    }
}
