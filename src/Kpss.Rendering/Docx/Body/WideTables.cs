using Kpss.Documents;
using Kpss.Documents.Tree;

namespace Kpss.Rendering.Docx.Body;

/// <summary>What lies on its side: tables too wide for upright pages, with the headings and the few lines that belong to them.</summary>
internal static class WideTables
{
    private const int FewCharacters = 600;

    /// <summary>True for a table whose columns together need more room than upright pages have.</summary>
    public static bool AreIn(Table table, PageSetup pages) => table.Role switch
    {
        TableRole.Overview => false,
        TableRole.Matrix => Matrix.Of(table).Need > pages.TextWidth,
        _ => ColumnNeeds.Sum(ColumnNeeds.Of(table, pages.Letters)) > pages.TextWidth,
    };

    /// <summary>True when nothing but headings and a few lines stand before a wide table.</summary>
    public static bool Follow(Sequence<Block> blocks, PageSetup pages) => Follow(blocks.AsSpan(), pages);

    /// <summary>True when a block belongs on the side on which the text stands already.</summary>
    public static bool Belong(ReadOnlySpan<Block> blocks, PageSetup pages) => blocks[0] switch
    {
        Table table => table.Role == TableRole.Matrix,
        Paragraph => Follow(blocks, pages) || EndSoon(blocks),
        _ => false,
    };

    private static bool Follow(ReadOnlySpan<Block> blocks, PageSetup pages)
    {
        var characters = 0;
        foreach (var block in blocks)
        {
            switch (block)
            {
                case Table table: return AreIn(table, pages);
                case Section section: return Follow(section.Blocks, pages);
                case Paragraph paragraph: characters += PlainText.Of(paragraph.Inlines).Length; break;
                default: return false;
            }

            if (characters > FewCharacters) return false;
        }

        return false;
    }

    /// <summary>A few lines below a table, such as its sources, are no reason for another page.</summary>
    private static bool EndSoon(ReadOnlySpan<Block> blocks)
    {
        var characters = 0;
        foreach (var block in blocks)
        {
            if (block is not Paragraph paragraph) return false;
            characters += PlainText.Of(paragraph.Inlines).Length;
        }

        return characters <= FewCharacters;
    }
}
