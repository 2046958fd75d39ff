using Kpss.Documents;
using Kpss.Documents.Tree;
using Kpss.Rendering.Markup;

namespace Kpss.Rendering.Markdown;

/// <summary>
/// Lists. Markdown has no letters: lettered items are bullets with the letter written out.
/// Lines, such as the actors of a card, are bullets too: they stay apart when rendered, and one added is one line more.
/// </summary>
internal static class ListWriter
{
    private const string Bullet = "- ";

    /// <summary>The character that makes a block a list of its kind; the null character for other blocks.</summary>
    public static char MarkerOf(Block block) => block switch
    {
        ListBlock { Marker: ListMarker.NumberDot } => '.',
        ListBlock { Marker: ListMarker.NumberParenthesis } => ')',
        ListBlock => '-',
        _ => IsLine(block) ? '-' : default,
    };

    public static bool IsLine(Block block) => block is Paragraph { Role: ParagraphRole.Line };

    /// <summary>Writes the lines that follow one another from an index and returns how many they are.</summary>
    public static int WriteLines(Lines lines, BlockWriter writer, Sequence<Block> blocks, int index)
    {
        var end = index;
        for (; end < blocks.Count && blocks[end] is Paragraph { Role: ParagraphRole.Line } line; end++)
        {
            var item = lines.Enter(Bullet, "  ");
            writer.WriteAnchor(line.Key, always: false);
            lines.Write(InlineWriter.Paragraph(line.Inlines));
            lines.Leave(item);
        }

        return end - index;
    }

    public static void Write(Lines lines, BlockWriter writer, ListBlock list)
    {
        var isTight = IsTight(list);
        for (var i = 0; i < list.Items.Count; i++)
        {
            if (i > 0 && !isTight) lines.Separate();
            WriteItem(lines, writer, list, i, isTight);
        }
    }

    private static void WriteItem(Lines lines, BlockWriter writer, ListBlock list, int index, bool isTight)
    {
        var mark = ListMarkers.Of(list.Marker, list.Start + index);
        var blocks = list.Items[index].Blocks;
        var outer = ListMarkers.IsLettered(list.Marker) ? EnterLetter(lines, mark!, blocks) : EnterMarker(lines, mark is null ? Bullet : mark + " ");
        if (isTight) WriteTight(lines, writer, blocks);
        else writer.Write(blocks);
        lines.Leave(outer);
    }

    private static string EnterMarker(Lines lines, string marker) => lines.Enter(marker, new string(' ', marker.Length));

    /// <summary>A letter is text to Markdown: before anything but text it needs a line of its own.</summary>
    private static string EnterLetter(Lines lines, string letter, Sequence<Block> blocks)
    {
        if (blocks is [Paragraph { Role: not ParagraphRole.Line }, ..]) return lines.Enter($"{Bullet}{letter} ", "  ");
        var outer = lines.Enter(Bullet, "  ");
        lines.Write(letter);
        lines.Separate();
        return outer;
    }

    private static void WriteTight(Lines lines, BlockWriter writer, Sequence<Block> blocks)
    {
        foreach (var block in blocks.AsSpan())
        {
            if (block is Paragraph paragraph) lines.Write(InlineWriter.Paragraph(paragraph.Inlines));
            else if (block is ListBlock list) Write(lines, writer, list);
        }
    }

    /// <summary>No blank lines: when each item is a paragraph and at most one list, which may follow without one.</summary>
    private static bool IsTight(ListBlock list)
    {
        foreach (var item in list.Items.AsSpan())
        {
            var isTight = item.Blocks switch
            {
                [] => true,
                [Paragraph { Role: not ParagraphRole.Line }] => true,
                [Paragraph { Role: not ParagraphRole.Line }, ListBlock inner] => CanFollowText(inner) && IsTight(inner),
                _ => false,
            };
            if (!isTight) return false;
        }

        return true;
    }

    /// <summary>Right behind text a number starts a list only when it is 1, an empty item never.</summary>
    private static bool CanFollowText(ListBlock list)
    {
        if (list.Items is not [{ Blocks.Count: > 0 }, ..]) return false;
        return list.Start == 1 || MarkerOf(list) == '-';
    }
}
