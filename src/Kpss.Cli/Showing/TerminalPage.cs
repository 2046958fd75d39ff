using Kpss.Cli.Reporting;
using Kpss.Documents;
using Kpss.Documents.Tree;

namespace Kpss.Cli.Showing;

/// <summary>Blocks of a document as lines of a terminal.</summary>
internal sealed class TerminalPage(TextWriter target, Ink ink, int width)
{
    private const int Step = 2;
    private const int Narrowest = 20;

    private bool _hasWritten;

    public void Write(Sequence<Block> blocks, int indent)
    {
        Block? before = null;
        foreach (var block in blocks)
        {
            // Lines of one list, such as actors, stand close together.
            if (before is not null && !(IsLine(before) && IsLine(block))) Gap();
            Write(block, indent);
            before = block;
        }
    }

    /// <summary>A blank line between what is written and what follows.</summary>
    public void Gap()
    {
        if (_hasWritten) target.WriteLine();
    }

    public void Line(string text, int indent, Func<string, string> paint)
    {
        foreach (var line in Wrapping.Lines(text, Math.Max(Narrowest, width - indent))) target.WriteLine(new string(' ', indent) + paint(line));
        _hasWritten = true;
    }

    public void Line(string text, int indent) => Line(text, indent, line => line);

    private static bool IsLine(Block block) => block is Paragraph { Role: ParagraphRole.Line };

    private void Write(Block block, int indent)
    {
        switch (block)
        {
            case Section it:
                Line(PlainText.Of(it.Heading), indent, ink.Bold);
                Write(it.Blocks, indent + Step);
                break;
            case Paragraph it:
                Line(InlineText.Of(it.Inlines), indent);
                break;
            case Quotation it:
                Write(it.Blocks, indent + Step);
                break;
            case ListBlock it:
                Write(it, indent);
                break;
            case Card it:
                Write(it, indent);
                break;
            case Table it:
                foreach (var row in TableText.Lines(it, Math.Max(Narrowest, width - indent))) target.WriteLine(new string(' ', indent) + row);
                _hasWritten = true;
                break;
        }
    }

    private void Write(Card card, int indent)
    {
        foreach (var field in card.Fields)
        {
            if (field != card.Fields[0]) Gap();
            Line(field.Label, indent, ink.Bold);
            Write(field.Blocks, indent + Step);
        }
    }

    private void Write(ListBlock list, int indent)
    {
        for (var at = 0; at < list.Items.Count; at++)
        {
            var marker = Marker(list, list.Start + at);
            var inner = indent + marker.Length + 1;
            var first = true;
            foreach (var block in list.Items[at].Blocks)
            {
                if (first && block is Paragraph paragraph) Hanging(InlineText.Of(paragraph.Inlines), marker, indent);
                else Write(block, inner);
                first = false;
            }
        }
    }

    /// <summary>The lines behind the first stand further right.</summary>
    public void Hanging(string text, string marker, int indent)
    {
        if (marker.Length == 0)
        {
            Line(text, indent);
            return;
        }

        var inner = indent + marker.Length + 1;
        var lines = Wrapping.Lines(text, Math.Max(Narrowest, width - inner));
        for (var at = 0; at < lines.Count; at++) target.WriteLine(at == 0 ? $"{new string(' ', indent)}{marker} {lines[at]}" : new string(' ', inner) + lines[at]);
        _hasWritten = true;
    }

    private static string Marker(ListBlock list, int number) => list.Marker switch
    {
        ListMarker.NumberDot => $"{number}.",
        ListMarker.NumberParenthesis => $"{number})",
        ListMarker.LetterParenthesis => $"{(char)('a' + (number - 1) % 26)})",
        _ => "–",
    };
}
