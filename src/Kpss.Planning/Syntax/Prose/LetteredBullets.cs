using Kpss.Documents;

namespace Kpss.Planning.Syntax.Prose;

/// <summary>
/// Bullets with letters behind them, `- a) první`: on the web they stay a list, which letters alone would not.
/// What is meant is a list of letters.
/// </summary>
internal static class LetteredBullets
{
    public static ProseList Unwrapped(ProseList list)
    {
        if (list is not { Marker: ProseMarker.Bullet, Items: [{ Blocks: [ProseList { Marker: ProseMarker.LetterParenthesis, Start: var start }, ..] }, ..] }) return list;

        var items = new ProseItem[list.Items.Count];
        for (var i = 0; i < items.Length; i++)
        {
            if (list.Items[i].Blocks is not [ProseList { Marker: ProseMarker.LetterParenthesis, Items: [var only] } letter, ..] || letter.Start != start + i) return list;
            items[i] = new([.. only.Blocks, .. list.Items[i].Blocks.From(1)]);
        }

        return new(ProseMarker.LetterParenthesis, start, [.. items]);
    }
}
