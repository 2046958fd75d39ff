namespace Kpss.Planning.Review.Texts;

/// <summary>Puts stretches in a row, kept ones and changes by turns, as those who slide and join them want.</summary>
internal sealed class Stretches
{
    public List<Stretch> All { get; } = [Stretch.Same([])];

    public void Keep(Token[] tokens)
    {
        if (All[^1].IsChange) All.Add(Stretch.Same(tokens));
        else All[^1] = Stretch.Same([.. All[^1].Kept, .. tokens]);
    }

    public void Change(Token[] removed, Token[] added)
    {
        if (removed.Length + added.Length == 0) return;
        if (All[^1].IsChange) All[^1] = All[^1].With([], new([], removed, added));
        else All.Add(new([], removed, added));
    }

    public void Compare(Token[] older, Token[] newer)
    {
        foreach (var stretch in WordDiff.Between(older, newer))
        {
            if (stretch.IsChange) Change(stretch.Removed, stretch.Added);
            else if (stretch.Kept.Length > 0) Keep(stretch.Kept);
        }
    }
}
