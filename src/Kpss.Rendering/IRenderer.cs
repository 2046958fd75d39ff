using Kpss.Documents.Tree;

namespace Kpss.Rendering;

/// <summary>Turns a document into the bytes of one file format. The same document gives the same bytes, everywhere.</summary>
public interface IRenderer
{
    /// <summary>The name on the command line and in kpss.yaml.</summary>
    string Name { get; }

    /// <summary>With its dot.</summary>
    string Extension { get; }

    void Render(Document document, Stream target);
}
