using Kpss.Documents.Tree;

namespace Kpss.Rendering.Markdown;

/// <summary>
/// Contact, licence, accessibility and funding under a line, which ends the text: no plan holds one.
/// Emblems are left out, as they would need files beside this one; the statement says the same.
/// </summary>
internal static class ImprintWriter
{
    public static void Write(Lines lines, Imprint imprint)
    {
        if (imprint.Lines.Count == 0 && imprint.Funding is null) return;

        lines.Separate();
        lines.Write("---");
        lines.Separate();
        foreach (var line in imprint.Lines.AsSpan()) FactWriter.Write(lines, line.Label, line.Value);
        if (imprint.Funding is not { } funding) return;

        lines.Separate();
        lines.Write(InlineWriter.Paragraph([new Strong([new Text(funding.Statement)])]));
        FactWriter.Write(lines, funding.Facts);
    }
}
