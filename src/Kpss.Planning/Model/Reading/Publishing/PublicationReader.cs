using Kpss.Documents.Diagnostics;
using Kpss.Planning.Grammar.Shapes;
using Kpss.Planning.Model.Rules;
using Kpss.Planning.Model.Values;
using Kpss.Planning.Sources;
using Kpss.Planning.Syntax.Yaml;

namespace Kpss.Planning.Model.Reading.Publishing;

/// <summary>Reads what a document bears beside its text, from kpss.yaml and from plan.yaml alike.</summary>
internal sealed class PublicationReader(FileReader files, Report report)
{
    private readonly PictureReader _pictures = new(files, report);

    /// <param name="otherwise">What holds for the keys that the record doesn't have.</param>
    public Publication Read(KeyedRecord record, Publication otherwise) => new(
        Read(record, "logo", _pictures.Read, otherwise.Logo),
        Read(record, "kontakt", new ContactReader(report).Read, otherwise.Contact),
        Read(record, "licence", new LicenceReader(report).Read, otherwise.Licence),
        Read(record, "přístupnost", new AccessibilityReader(report).Read, otherwise.Accessibility),
        Read(record, "publicita", new FundingReader(_pictures, report).Read, otherwise.Funding));

    private T? Read<T>(KeyedRecord record, string key, Func<SyntaxNode, T?> read, T? otherwise)
        where T : class
    {
        if (record.Entry(key) is not { } entry) return otherwise;
        switch (entry.Value)
        {
            case ScalarNode { IsEmpty: true } or RecordNode { Entries.Count: 0 } or ListNode { Items.Count: 0 }:
                report.Add(EmptyPublication.At(entry.Key));
                return otherwise;
            case ScalarNode word when IsLeftOut(word):
                return null;
            default:
                return read(entry.Value);
        }
    }

    /// <summary>`neuvedeno`, also `ne`: the document doesn't bear it, whatever its workspace says for all.</summary>
    private static bool IsLeftOut(ScalarNode word) => Words.Fold(word.Line) == OmittedValue.Word || Flags.Parse(word.Line) == false;
}
