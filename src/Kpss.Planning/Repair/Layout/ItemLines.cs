namespace Kpss.Planning.Repair.Layout;

/// <summary>Where the items of a list start.</summary>
internal static class ItemLines
{
    /// <summary>As a rule the line of the item; the line of its dash where that stands alone above.</summary>
    /// <param name="least">No item starts above that line.</param>
    public static int StartOf(FileLines lines, int line, int least)
    {
        if (lines[line].Text.TrimStart().StartsWith('-')) return line;
        for (var above = line - 1; above >= least; above--)
        {
            var text = lines[above].Text.Trim();
            if (text == "-" || text.StartsWith("- #", StringComparison.Ordinal)) return above;
            if (text.Length > 0 && text[0] != '#') break;
        }

        return line;
    }
}
