using Kpss.Documents;
using Kpss.Documents.Tree;

namespace Kpss.Rendering.Markdown;

/// <summary>Labels with what belongs to them, one a line.</summary>
internal static class FactWriter
{
    public static void Write(Lines lines, Sequence<Fact> facts)
    {
        lines.Separate();
        foreach (var fact in facts.AsSpan()) Write(lines, fact.Label, [new Text(fact.Value)]);
        lines.Separate();
    }

    public static void Write(Lines lines, string label, Sequence<Inline> value)
    {
        var item = lines.Enter("- ", "  ");
        lines.Write(InlineWriter.Paragraph([new Strong([new Text($"{label}:")]), new Text(" "), .. value]));
        lines.Leave(item);
    }
}
