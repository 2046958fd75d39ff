using Kpss.Documents.Diagnostics;
using Kpss.Planning.Grammar.Shapes;
using Kpss.Planning.Model.Rules;
using Kpss.Planning.Sources;
using Kpss.Planning.Syntax.Rules;
using Kpss.Planning.Syntax.Yaml;

namespace Kpss.Planning.Model.Reading.Publishing;

/// <summary>Reads where the accessibility statement of the town is, or what is said in place of one (Act 99/2019 Sb.).</summary>
internal sealed class AccessibilityReader(Report report)
{
    private const string Statement = "Prohlášení o přístupnosti";

    public Notice? Read(SyntaxNode node)
    {
        if (node is RecordNode) return Described(node);
        if (node is not ScalarNode scalar)
        {
            report.Add(WrongShape.At(node, Shape.Text));
            return null;
        }

        return IsMeantAsAddress(scalar.Line) ? At(scalar, Statement) : new(scalar.Line, null);
    }

    private Notice? Described(SyntaxNode node)
    {
        if (KeyedRecord.Of(node, PublicationShapes.Accessibility, report) is not { } record || record.Scalar("odkaz") is not { IsEmpty: false } address) return null;
        return At(address, record.Text("název") ?? Statement);
    }

    private Notice? At(ScalarNode address, string text)
    {
        if (LinkTargets.IsWeb(address.Line)) return new(text, address.Line);
        report.Add(BadAddress.Web(address.Span, address.Value));
        return null;
    }

    private static bool IsMeantAsAddress(string text) =>
        LinkTargets.IsWeb(text) || !text.Contains(' ') && (text.Contains("//", StringComparison.Ordinal) || text.StartsWith("www.", StringComparison.OrdinalIgnoreCase));
}
