using System.Text;
using Kpss.Documents.Tree;

namespace Kpss.Rendering.Markdown;

/// <summary>
/// Markdown for GitHub and GitLab, made to be reviewed: a sentence a line, so that a changed word is a changed line,
/// and nothing that depends on the width of its neighbours.
/// </summary>
public sealed class MarkdownRenderer : IRenderer
{
    public string Name => "md";

    public string Extension => ".md";

    public void Render(Document document, Stream target)
    {
        var lines = new Lines();
        TitlePageWriter.Write(lines, document.TitlePage);
        new BlockWriter(lines, document).Write(document.Blocks);
        ImprintWriter.Write(lines, document.Imprint);
        target.Write(Encoding.UTF8.GetBytes(lines.ToString()));
    }
}
