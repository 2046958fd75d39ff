using Kpss.Documents.Diagnostics;
using Kpss.Planning.Grammar.Shapes;
using Kpss.Planning.Syntax.Yaml;

namespace Kpss.Planning.Model.Reading.Publishing;

/// <summary>Reads what a document bears beside its text, from kpss.yaml and from plan.yaml alike.</summary>
internal sealed class PublicationReader(FileReader files, Report report)
{
    private readonly PictureReader _pictures = new(files, report);

    public Publication Read(KeyedRecord record) => new(
        Read(record, "logo", _pictures.Read),
        Read(record, "kontakt", new ContactReader(report).Read),
        Read(record, "licence", new LicenceReader(report).Read),
        Read(record, "přístupnost", new AccessibilityReader(report).Read),
        Read(record, "publicita", new FundingReader(_pictures, report).Read));

    private static T? Read<T>(KeyedRecord record, string key, Func<SyntaxNode, T?> read)
        where T : class =>
        record.Find(key) is { } node and not ScalarNode { IsEmpty: true } ? read(node) : null;
}
