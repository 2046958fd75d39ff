using Kpss.Documents;
using Kpss.Documents.Tree;

namespace Kpss.Rendering.Markdown;

/// <summary>Writes the blocks of a document; a section's heading lies one level under the title's.</summary>
internal sealed class BlockWriter(Lines lines, Document document)
{
    private const int DeepestHeading = 6;

    private readonly ReferredKeys _referred = ReferredKeys.Of(document);

    public void Write(Sequence<Block> blocks)
    {
        var list = default(char);
        for (var i = 0; i < blocks.Count; i++)
        {
            var marker = ListWriter.MarkerOf(blocks[i]);
            lines.Separate();
            if (marker != default && marker == list) PartLists();
            list = marker;
            i += WriteFrom(blocks, i);
        }
    }

    /// <summary>Writes the block at an index and returns how many of those after it went with it.</summary>
    private int WriteFrom(Sequence<Block> blocks, int index)
    {
        if (ListWriter.IsLine(blocks[index])) return ListWriter.WriteLines(lines, this, blocks, index) - 1;
        WriteBlock(blocks[index]);
        return 0;
    }

    private void WriteBlock(Block block)
    {
        WriteAnchor(block.Key, always: block is Section);
        switch (block)
        {
            case Section section: WriteSection(section); break;
            case TableOfContents contents: ContentsWriter.Write(lines, contents, document); break;
            case Paragraph paragraph: lines.Write(InlineWriter.Paragraph(paragraph.Inlines)); break;
            case ListBlock list: ListWriter.Write(lines, this, list); break;
            case Quotation quotation: WriteQuotation(quotation); break;
            case Table table: TableWriter.Write(lines, table); break;
            case Card card: WriteCard(card); break;
            case Chart { Table: { } table }: TableWriter.Write(lines, table); break;
            case Chart: break;
            case CodeListing code: FenceWriter.Write(lines, code); break;
            case Figure figure: WriteFigure(figure); break;
        }
    }

    /// <summary>
    /// An anchor stands on a line of its own, not in the heading: the heading's text stays what it says.
    /// It has a name and no id, as GitLab takes ids off and GitHub keeps both.
    /// </summary>
    public void WriteAnchor(BlockKey key, bool always)
    {
        if (!always && !_referred.Contains(key)) return;
        lines.Write($"<a name=\"{key.Anchor}\"></a>");
        lines.Separate();
    }

    private void WriteSection(Section section)
    {
        var marks = new string('#', Math.Min(section.Level + 1, DeepestHeading));
        lines.Write($"{marks} {InlineWriter.Heading(section.Heading)}".TrimEnd(' '));
        Write(section.Blocks);
    }

    private void WriteQuotation(Quotation quotation)
    {
        var outer = lines.Enter("> ", "> ");
        Write(quotation.Blocks);
        lines.Leave(outer);
    }

    /// <summary>The file stands alone, so what the picture says to those who cannot see it stands for the picture.</summary>
    private void WriteFigure(Figure figure)
    {
        lines.Write(InlineWriter.Paragraph([new Emphasis([new Text(figure.Picture.AltText)])]));
        if (figure.Caption.Count == 0) return;
        lines.Separate();
        lines.Write(InlineWriter.Paragraph(figure.Caption));
    }

    /// <summary>The card's caption is left out: the heading above says the same, and nothing is torn over pages.</summary>
    private void WriteCard(Card card)
    {
        foreach (var field in card.Fields.AsSpan())
        {
            lines.Separate();
            WriteAnchor(field.Key, always: false);
            lines.Write(InlineWriter.Paragraph([new Strong([new Text(field.Label)])]));
            Write(field.Blocks);
        }
    }

    /// <summary>Two lists of one marker would become one; an empty comment keeps them apart.</summary>
    private void PartLists()
    {
        lines.Write("<!-- -->");
        lines.Separate();
    }
}
