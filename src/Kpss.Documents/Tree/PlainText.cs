using System.Text;

namespace Kpss.Documents.Tree;

/// <summary>The text of a piece of the tree without any of its form.</summary>
public static class PlainText
{
    public static string Of(Sequence<Inline> inlines)
    {
        if (inlines is [Text only]) return only.Value;
        var text = new StringBuilder();
        Append(text, inlines);
        return text.ToString();
    }

    private static void Append(StringBuilder text, Sequence<Inline> inlines)
    {
        foreach (var inline in inlines.AsSpan())
        {
            switch (inline)
            {
                case Text it: text.Append(it.Value); break;
                case Code it: text.Append(it.Value); break;
                case LineBreak: text.Append(' '); break;
                default: Append(text, InlineContent.Of(inline)); break;
            }
        }
    }
}
