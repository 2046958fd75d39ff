using Kpss.Documents.Diagnostics;
using Kpss.Documents.Outside;

namespace Kpss.Planning.Authoring.Rollover;

/// <summary>A file of the old plan with the edits that make the new one of it.</summary>
internal sealed class RolledFile
{
    private readonly List<(int Start, int OldEnd, int NewStart, int NewEnd)> _changes = [];

    public RolledFile(SourceFile old, string newPath, List<TextEdit> edits)
    {
        // As the edits are applied: what is put in before a piece comes before what takes the piece away.
        edits.Sort((left, right) => left.Span.Start != right.Span.Start ? left.Span.Start.CompareTo(right.Span.Start) : left.Span.End.CompareTo(right.Span.End));
        Old = old;
        New = new(newPath, TextEdits.Apply(old, edits)) { HasMark = old.HasMark };
        var (at, moved) = (0, 0);
        foreach (var edit in edits)
        {
            if (edit.Span.Start < at) continue;
            var start = edit.Span.Start + moved;
            _changes.Add((edit.Span.Start, edit.Span.End, start, start + edit.Replacement.Length));
            moved += edit.Replacement.Length - edit.Span.Length;
            at = edit.Span.End;
        }
    }

    public SourceFile Old { get; }

    public SourceFile New { get; }

    public OutputFile ToOutput() => new(New.Path, New.ToBytes());

    /// <summary>Where in the new file the place of the old one is now.</summary>
    public SourceSpan Moved(SourceSpan old)
    {
        var at = old.Start;
        foreach (var change in _changes)
        {
            if (change.Start > old.Start) break;
            at = old.Start < change.OldEnd || change.Start == old.Start ? change.NewStart : change.NewEnd + old.Start - change.OldEnd;
        }

        return New.Span(Math.Min(at, New.Text.Length), 0);
    }

    /// <summary>Where in the old file that stood which is now at a place of the new one; for what an edit wrote, the place of the edit.</summary>
    public SourceSpan Origin(SourceSpan changed)
    {
        var at = changed.Start;
        foreach (var change in _changes)
        {
            if (change.NewStart > changed.Start) break;
            at = changed.Start < change.NewEnd ? change.Start : change.OldEnd + changed.Start - change.NewEnd;
        }

        return Old.Span(Math.Min(at, Old.Text.Length), 0);
    }

    /// <summary>True for what an edit wrote.</summary>
    public bool IsChanged(int newOffset) => _changes.Exists(change => newOffset >= change.NewStart && newOffset < change.NewEnd);
}
