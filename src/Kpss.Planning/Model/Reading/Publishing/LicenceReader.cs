using Kpss.Documents.Diagnostics;
using Kpss.Planning.Grammar.Shapes;
using Kpss.Planning.Model.Rules;
using Kpss.Planning.Sources;
using Kpss.Planning.Syntax.Yaml;

namespace Kpss.Planning.Model.Reading.Publishing;

/// <summary>Reads under which terms a document may be spread: a known licence, a line of text, or name and address.</summary>
internal sealed class LicenceReader(Report report)
{
    private const string CreativeCommons = "cc";

    public Notice? Read(SyntaxNode node) => node is ScalarNode name ? Named(name) : Described(node);

    private Notice Named(ScalarNode name)
    {
        if (KnownLicences.Find(name.Line) is { } known) return known;
        // What looks like one of the known family and isn't would be printed without the address it promises.
        if (Words.Fold(name.Line).Split(' ', '-')[0] is CreativeCommons or "cc0") report.Add(UnknownLicence.At(name, KnownLicences.WithVersion(name.Line) ?? Nearest.To(name.Line, KnownLicences.Names)));
        return new(name.Line, null);
    }

    private Notice? Described(SyntaxNode node)
    {
        if (KeyedRecord.Of(node, PublicationShapes.Licence, report) is not { } record || record.Text("název") is not { } name) return null;
        if (record.Scalar("odkaz") is not { IsEmpty: false } address) return new(name, null);
        if (LinkTargets.IsWeb(address.Line)) return new(name, address.Line);
        report.Add(BadAddress.Web(address.Span, address.Value));
        return null;
    }
}
