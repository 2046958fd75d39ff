using System.Text;
using Kpss.Documents;
using Kpss.Documents.Diagnostics;
using Kpss.Planning.Model;
using Kpss.Planning.Syntax.Prose;

namespace Kpss.Planning.Checks.Texts;

/// <summary>Makes texts out of prose and lines, in the order in which they come.</summary>
internal sealed class TextCollector
{
    public List<PlanText> Texts { get; } = [];

    public void AddLine(TextKind kind, PlanItem? item, string? value, SourceSpan near)
    {
        if (string.IsNullOrEmpty(value)) return;
        Texts.Add(new(kind, item, value, [new(0, value, new(new WrittenLine(value, near), 0, value.Length))]));
    }

    public void AddProse(TextKind kind, PlanItem? item, ProseText prose) => Add(kind, item, prose.Blocks);

    private void Add(TextKind kind, PlanItem? item, Sequence<ProseBlock> blocks)
    {
        foreach (var block in blocks.AsSpan())
        {
            switch (block)
            {
                case ProseParagraph it: AddParagraph(kind, item, it.Inlines); break;
                case ProseHeading it: AddParagraph(TextKind.Title, item, it.Inlines); break;
                case ProseQuotation it: Add(kind, item, it.Blocks); break;
                case ProseList it:
                    foreach (var entry in it.Items.AsSpan()) AddEntry(kind, item, it, entry);
                    break;
                case ProseTable it:
                    foreach (var row in it.Rows.AsSpan())
                    {
                        foreach (var cell in row.Cells.AsSpan()) AddParagraph(kind, item, cell);
                    }

                    break;
            }
        }
    }

    private void AddEntry(TextKind kind, PlanItem? item, ProseList list, ProseItem entry)
    {
        var first = Texts.Count;
        Add(kind, item, entry.Blocks);
        if (list.Marker != ProseMarker.Bullet || entry.Blocks is not [ProseList { Marker: ProseMarker.Bullet }, ..]) return;
        if (first < Texts.Count) Texts[first] = Texts[first] with { IsDoublyBulleted = true };
    }

    private void AddParagraph(TextKind kind, PlanItem? item, Sequence<ProseInline> inlines)
    {
        if (inlines is [ProseRun only])
        {
            Texts.Add(new(kind, item, only.Value, [new(0, only.Value, only.Place)]));
            return;
        }

        var value = new StringBuilder();
        var pieces = new List<TextPiece>(inlines.Count);
        AddInlines(item, inlines, value, pieces);
        if (pieces.Count > 0) Texts.Add(new(kind, item, value.ToString(), pieces));
    }

    private void AddInlines(PlanItem? item, Sequence<ProseInline> inlines, StringBuilder value, List<TextPiece> pieces)
    {
        foreach (var inline in inlines.AsSpan())
        {
            switch (inline)
            {
                case ProseRun it: AddPiece(it.Value, it.Place, value, pieces); break;
                case ProseEmphasis it: AddInlines(item, it.Inlines, value, pieces); break;
                case ProseStrong it: AddInlines(item, it.Inlines, value, pieces); break;
                case ProseLink it:
                    AddInlines(item, it.Inlines, value, pieces);
                    AddTarget(item, it.Target, pieces);
                    break;
                case ProseReference it:
                    if (it.Label is { } label) AddPiece(label, new(new WrittenLine(label, it.Place.Span), 0, label.Length), value, pieces);
                    else value.Append(PlanText.Unseen);
                    break;
                case ProseBreak: value.Append('\n'); break;
                default: value.Append(PlanText.Unseen); break;
            }
        }
    }

    private static void AddPiece(string text, TextPlace place, StringBuilder value, List<TextPiece> pieces)
    {
        pieces.Add(new(value.Length, text, place));
        value.Append(text);
    }

    private void AddTarget(PlanItem? item, string target, List<TextPiece> pieces)
    {
        if (pieces is [.., var last]) AddLine(TextKind.Target, item, target, last.Place.Span);
    }
}
