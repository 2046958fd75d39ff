using Kpss.Documents.Diagnostics;
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
        if (node is not ScalarNode scalar)
        {
            report.Add(WrongShape.At(node, Shape.Text));
            return null;
        }

        if (LinkTargets.IsWeb(scalar.Line)) return new(Statement, scalar.Line);
        if (!IsMeantAsAddress(scalar.Line)) return new(scalar.Line, null);
        report.Add(BadAddress.Web(scalar.Span, scalar.Value));
        return null;
    }

    private static bool IsMeantAsAddress(string text) =>
        !text.Contains(' ') && (text.Contains("//", StringComparison.Ordinal) || text.StartsWith("www.", StringComparison.OrdinalIgnoreCase));
}
