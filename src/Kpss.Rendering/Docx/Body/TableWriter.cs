using Kpss.Documents;
using Kpss.Documents.Tree;
using Kpss.Rendering.Docx.ReadBack;
using Kpss.Rendering.Docx.Styles;

namespace Kpss.Rendering.Docx.Body;

internal sealed class TableWriter(MainPart part, BlockWriter blocks)
{
    public void Write(Table table, int width)
    {
        if (table.Header.Count + table.Rows.Count == 0) return;
        if (table.Caption.Count > 0) blocks.WriteParagraph(StyleRole.Caption, table.Caption, Look.InBold);

        var grid = Grid.ByWeight(table.Columns, width);
        var style = table.Role == TableRole.Overview ? StyleRole.OverviewTable : StyleRole.DataTable;
        var look = new TableLook(HasHeader: table.Header.Count > 0, HasLabels: false);
        TableMarkup.Open(part, style, width, look, PlainText.Of(table.Caption), table.Description);
        grid.Write(part.Markup);
        foreach (var row in table.Header.AsSpan())
        {
            TableMarkup.OpenHeaderRow(part.Markup);
            WriteCells(row, grid, (column, _) => table.Role == TableRole.Overview ? Place.InOverviewHeader() : Place.InHeader(AlignmentOf(table, column)));
        }

        foreach (var row in table.Rows.AsSpan())
        {
            TableMarkup.OpenRow(part.Markup, Lines(row, grid));
            WriteCells(row, grid, PlacesOf(table, row));
        }

        TableMarkup.Close(part);
    }

    private static Func<int, TableCell, Place> PlacesOf(Table table, TableRow row) => table.Role switch
    {
        TableRole.Overview => (_, _) => Place.InOverview(row.Depth),
        _ => (column, cell) => Place.InData(AlignmentOf(table, column), cell.IsHeader),
    };

    private static ColumnAlignment AlignmentOf(Table table, int column) =>
        column < table.Columns.Count ? table.Columns[column].Alignment : ColumnAlignment.Start;

    private void WriteCells(TableRow row, Grid grid, Func<int, TableCell, Place> placeOf)
    {
        var column = 0;
        foreach (var cell in row.Cells.AsSpan())
        {
            WriteCell(cell, grid.Width(column, cell.ColumnSpan), placeOf(column, cell));
            column += cell.ColumnSpan;
        }

        part.Markup.Raw("</w:tr>");
    }

    private void WriteCell(TableCell cell, int width, Place place)
    {
        TableMarkup.OpenCell(part.Markup, width, cell.ColumnSpan);
        if (cell.Blocks.Count == 0) part.Paragraphs.Empty(place.Body);
        blocks.Write(cell.Blocks, place, TableMarkup.RoomInside(width));
        TableMarkup.CloseCell(part);
    }

    private static int Lines(TableRow row, Grid grid)
    {
        var column = 0;
        var lines = 0;
        foreach (var cell in row.Cells.AsSpan())
        {
            lines = Math.Max(lines, TableMarkup.Lines(BlockText.Of(cell.Blocks), grid.Width(column, cell.ColumnSpan)));
            column += cell.ColumnSpan;
        }

        return lines;
    }
}
