using Kpss.Documents;
using Kpss.Documents.Tree;
using Kpss.Planning.Sources;

namespace Kpss.Planning.Compose.Typography;

/// <summary>Lays the text of inlines out into one line and takes it back into inlines of the same shape.</summary>
internal static class InlineText
{
    public static Sequence<Inline> Compose(Sequence<Inline> inlines) => Map(inlines, Nfc.Compose);

    public static Sequence<Inline> TakeFrom(Line line, Sequence<Inline> inlines)
    {
        return Map(inlines, line.Take, Skip);

        void Skip(string kept) => line.Take(kept);
    }

    public static int Length(Sequence<Inline> inlines)
    {
        var length = 0;
        foreach (var inline in inlines.AsSpan())
        {
            length += inline switch
            {
                Text text => text.Value.Length,
                Code code => code.Value.Length,
                LineBreak => 1,
                _ => Length(InlineContent.Of(inline)),
            };
        }

        return length;
    }

    public static void AddTo(Line line, Sequence<Inline> inlines)
    {
        foreach (var inline in inlines.AsSpan())
        {
            switch (inline)
            {
                case Text text: line.Add(text.Value); break;
                case Code code: line.AddKept(code.Value); break;
                case LineBreak: line.AddKept("\n"); break;
                default: AddTo(line, InlineContent.Of(inline)); break;
            }
        }
    }

    private static Sequence<Inline> Map(Sequence<Inline> inlines, Func<string, string> text, Action<string>? kept = null)
    {
        Inline[]? mapped = null;
        for (var i = 0; i < inlines.Count; i++)
        {
            var inline = Map(inlines[i], text, kept);
            if (ReferenceEquals(inline, inlines[i])) continue;
            mapped ??= [.. inlines];
            mapped[i] = inline;
        }

        return mapped is null ? inlines : [.. mapped];
    }

    private static Inline Map(Inline inline, Func<string, string> text, Action<string>? kept)
    {
        switch (inline)
        {
            case Text it:
                var value = text(it.Value);
                return ReferenceEquals(value, it.Value) ? it : new Text(value);
            case Code it:
                kept?.Invoke(it.Value);
                return it;
            case LineBreak it:
                kept?.Invoke("\n");
                return it;
            default:
                var content = InlineContent.Of(inline);
                var mapped = Map(content, text, kept);
                return ReferenceEquals(mapped, content) ? inline : With(inline, mapped);
        }
    }

    private static Inline With(Inline inline, Sequence<Inline> content) => inline switch
    {
        Emphasis => new Emphasis(content),
        Strong => new Strong(content),
        Link it => it with { Inlines = content },
        Reference it => it with { Inlines = content },
        Styled it => it with { Inlines = content },
        _ => inline,
    };
}
