namespace Kpss.Documents.Tree;

/// <summary>What stands inside an inline: nothing in those that hold characters themselves.</summary>
public static class InlineContent
{
    public static Sequence<Inline> Of(Inline inline) => inline switch
    {
        Emphasis it => it.Inlines,
        Strong it => it.Inlines,
        Link it => it.Inlines,
        Reference it => it.Inlines,
        Styled it => it.Inlines,
        _ => [],
    };
}
