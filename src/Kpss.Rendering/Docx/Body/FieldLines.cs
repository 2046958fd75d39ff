using Kpss.Documents;
using Kpss.Documents.Tree;
using Kpss.Rendering.Docx.ReadBack;

namespace Kpss.Rendering.Docx.Body;

/// <summary>How many lines a field of a card takes, more or less.</summary>
internal static class FieldLines
{
    /// <param name="room">The width of its cell.</param>
    public static int Of(CardField field, int room, Letters letters)
    {
        var lines = 0;
        foreach (var block in field.Blocks.AsSpan())
            lines += block is Table table ? Of(table, TableMarkup.RoomInside(room), letters) : TableMarkup.Lines(BlockText.Of([block]), room);
        return lines;
    }

    private static int Of(Table table, int width, Letters letters)
    {
        var grid = Grid.Of(table, letters, width);
        var lines = table.Caption.Count > 0 ? 1 : 0;
        foreach (var row in table.Header.AsSpan()) lines += RowBonds.Lines(row, grid);
        foreach (var row in table.Rows.AsSpan()) lines += RowBonds.Lines(row, grid);
        return lines;
    }
}
