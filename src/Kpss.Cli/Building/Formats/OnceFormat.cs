using Kpss.Documents.Outside;
using Kpss.Documents.Tree;

namespace Kpss.Cli.Building.Formats;

/// <summary>Makes the files of a document once, even when another format is made from them.</summary>
public sealed class OnceFormat(IFormat format) : IFormat
{
    private Document? _document;
    private Workshop? _workshop;
    private IReadOnlyList<OutputFile> _files = [];

    public string Name => format.Name;

    public string Describe(Document document) => format.Describe(document);

    public IReadOnlyList<OutputFile> Make(Document document, Workshop workshop)
    {
        if (ReferenceEquals(_document, document) && ReferenceEquals(_workshop, workshop)) return _files;

        _files = format.Make(document, workshop);
        (_document, _workshop) = (document, workshop);
        return _files;
    }
}
