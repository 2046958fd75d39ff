namespace Kpss.Documents.Changes;

/// <summary>A paragraph, an item of a list or a heading, with what became of its words.</summary>
/// <param name="Marker">What stands before it: `- `, `a) `, `## `; empty for a paragraph.</param>
/// <param name="Depth">How deep it lies in lists.</param>
public sealed record TextBlock(TextFate Fate, string Marker, int Depth, Sequence<TextRun> Runs)
{
    /// <summary>What stood before it; another number where the list runs on otherwise.</summary>
    public string MarkerBefore { get; init; } = Marker;

    /// <summary>True when some of it is not as it was.</summary>
    public bool IsChanged
    {
        get
        {
            foreach (var run in Runs)
            {
                if (run.Fate != TextFate.Kept) return true;
            }

            return Fate != TextFate.Kept;
        }
    }
}

/// <summary>Some words in a row that share a fate.</summary>
public sealed record TextRun(TextFate Fate, string Text);

public enum TextFate
{
    Kept,
    Removed,
    Added,
}
