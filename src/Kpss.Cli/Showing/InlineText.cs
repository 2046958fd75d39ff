using System.Text;
using Kpss.Documents;
using Kpss.Documents.Tree;

namespace Kpss.Cli.Showing;

/// <summary>Inlines as plain text in which links keep where they lead to.</summary>
internal static class InlineText
{
    public static string Of(Sequence<Inline> inlines)
    {
        var text = new StringBuilder();
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case Text it: text.Append(it.Value); break;
                case Code it: text.Append(it.Value); break;
                case LineBreak: text.Append(' '); break;
                case Link it: text.Append(Of(it)); break;
                default: text.Append(Of(InlineContent.Of(inline))); break;
            }
        }

        return text.ToString();
    }

    private static string Of(Link link)
    {
        var text = Of(link.Inlines);
        return link.Target.EndsWith(text, StringComparison.OrdinalIgnoreCase) ? text : $"{text} <{link.Target}>";
    }
}
